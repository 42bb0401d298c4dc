import { matchesOf } from '../../src/document/matches.ts';
import type { Leak } from './leaks.ts';

/** Constructs of Markdown that no sentence holds by chance, by strict shapes. All patterns are bounded. */
const SHAPES: readonly RegExp[] = [
  // A heading: its signs, and a word; `# 1` is a rank.
  /(?<=^|\n)[^\S\n]{0,3}#(?:#{1,5}[^\S\n]{1,3}(?=\p{N})|#{0,5}[^\S\n]{1,3}(?=[\p{L}*«"]))[^\n]{0,200}/gu,
  // A link or an image.
  /!?\[[^\][\n]{0,200}\][^\S\n]?\((?:https?:\/\/|\/|#|mailto:|www\.)[^()\s]{0,500}\)/gu,
  // The same with an address of the site: `![a bridge](bridge.jpg)`, `[guide](guide.html)`, `[guide](URL)`.
  /!\[[^\][\n]{0,200}\]\([^()\s]{1,300}\)/gu,
  /\[[^\][\n]{1,200}\]\((?:[\w%-][^()\s]{0,200}(?:\/[^()\s]{0,200}|\.(?:html?|php|md|pdf|aspx?|jpe?g|png|fr|com|org|net))|URL|LIEN|LINK|url|lien|link|\.{1,2}\/[^()\s]{1,300}|#)\)/gu,
  // The address of a reference, and a footnote.
  /(?<=^|\n)\[[^\][\n]{1,60}\]:\s?(?:https?:\/\/|\/|www\.)[^\s]{1,300}/gu,
  /\[\^[\w-]{1,20}\]:?/gu,
  /\[[^\][\n]{1,120}\]\[\d{1,3}\]/gu,
  /\*{3}(?=\S)[^*\n]{1,200}(?<=\S)\*{3}/gu,
  // A task.
  /(?<=^|\n)[-*+] \[[ xX]\] [^\n]{1,120}/gu,
  // Text struck out, in italics, or in code.
  /~~(?=\S)[^~\n]{1,200}(?<=\S)~~/gu,
  /(?<![\p{L}\p{N}*\\_/])\*(?=[\p{L}«])[^*\n]{1,300}(?<=[\p{L}\p{N}.!?…:»)])\*(?![\p{L}\p{N}*/])/gu,
  /(?<![\p{L}\p{N}_\\*/.@#-])_(?=[\p{L}«])[^_\n]{1,300}(?<=[\p{L}\p{N}.!?…:»)])_(?![\p{L}\p{N}_/.@-])/gu,
  /(?<![`\p{L}\p{N}])`(?=[\p{L}\p{N}<.$#/-])[^`\n]{1,60}`(?![`\p{L}\p{N}])/gu,
  // Items of a list, line by line; a rule; a row of a table.
  /(?<=^|\n)\* (?=[\p{L}«])[^\n]{1,300}(?:\n\* [^\n]{1,300}){1,20}/gu,
  /^---$/gu,
  /(?<=^|\n)\|[^|\n]{1,80}(?:\|[^|\n]{1,80}){1,10}\|(?=\n|$)/gu,
  // A quotation.
  /(?<=^|\n)> (?=[\p{Lu}«])[^\n]{40,400}[.!?…»](?=\n|$)/gu,
  // A fence.
  /(?<=^|\n)[^\S\n]{0,3}(?:`{3}|~{3})[\w-]{0,20}(?=\s|$)/gu,
  // The line under the head of a table.
  /\|[^\S\n]{0,3}:?-{3,20}:?[^\S\n]{0,3}\|/gu,
  // Bold text of more than a word between underscores: `__init__` is a name.
  /(?<![\p{L}\p{N}_])__(?=\S)[^_\n]{1,80} [^_\n]{0,80}(?<=\S)__(?![\p{L}\p{N}_])/gu,
];

// Markdown reads `##` without its space as text, too.
const GLUED_HEADING = /(?<=^|\n)#{2,6}(?=\p{L})[^\n]{0,80}/gu;
const BROKEN_LINK = /!?\[[^\][\n]{1,200}\][^\S\n]?\((?:https?:\/\/|www\.)[^()\n]{1,300}\)/gu;

const UNREAD_SHAPES: readonly RegExp[] = [GLUED_HEADING, BROKEN_LINK];
const FOREIGN_SHAPES: readonly RegExp[] = [...SHAPES, GLUED_HEADING];

/** What of Markdown stands in a text where no Markdown is read. */
export function markdownLeaksOf(text: string): readonly Leak[] {
  return [...leaksBy(text, FOREIGN_SHAPES), ...starPairsOf(text)];
}

/** What Markdown itself left as text: a heading without its space, a link that broke, stars without partner. */
export function unreadMarkdownOf(text: string): readonly Leak[] {
  const stars = starPairsOf(text);
  return [...leaksBy(text, UNREAD_SHAPES), ...stars, ...loneStarsOf(text, stars)];
}

function leaksBy(text: string, patterns: readonly RegExp[]): readonly Leak[] {
  return patterns.flatMap((pattern) =>
    matchesOf(text, pattern).map(({ 0: match, index }) => {
      const start = index + match.length - match.trimStart().length;
      return { kind: 'markdown' as const, start, end: index + match.trimEnd().length };
    }),
  );
}

const LONGEST_BOLD = 300;

/** `**bold**` within a line, the signs on the words or a space off. */
function starPairsOf(text: string): readonly Leak[] {
  const stars = starsOf(text);
  const pairs: Leak[] = [];
  for (let at = 0; at + 1 < stars.length; at++) {
    const start = stars[at]!;
    const end = stars[at + 1]!;
    if (end - start > LONGEST_BOLD || !/[\p{L}\p{N}]/u.test(text.slice(start, end))) continue;
    if (text.slice(start, end).includes('\n')) continue;
    pairs.push({ kind: 'markdown', start, end: end + 2 });
    at++;
  }
  return pairs;
}

function loneStarsOf(text: string, pairs: readonly Leak[]): readonly Leak[] {
  const paired = new Set(pairs.flatMap(({ start, end }) => [start, end - 2]));
  return starsOf(text)
    .filter((start) => !paired.has(start))
    .map((start) => ({ kind: 'markdown', start, end: start + 2 }));
}

// Powers (`2**3`), file patterns (`src/**/*.ts`) and masks (`****`) are no bold text.
const STARS = /(?<![*/\\\d.([{`])\*\*(?![*/\\\d.)\]}`])/g;

function starsOf(text: string): readonly number[] {
  return Array.from(text.matchAll(STARS), ({ index }) => index);
}
