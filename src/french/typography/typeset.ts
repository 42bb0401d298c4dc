import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import type { Block } from '../../document/block.ts';
import { languagesIn } from '../language.ts';
import { type Prose, proseIn } from '../spelling/prose.ts';

/** Stands for each unit of what is no typeset French. It is no letter, no space and no punctuation. */
export const OPAQUE = '\ufffc';

/** A block of French text, as typography sees it. */
export interface Typeset {
  readonly block: Block;
  /** The block's text, unit by unit, with `OPAQUE` over code, shortcodes, addresses, file names and other languages. */
  readonly text: string;
}

/**
 * The blocks whose typography is judged: text, headings, captions and cells in French. Patterns on their text need not think
 * of code and addresses.
 */
export const typesetIn: (article: Article) => readonly Typeset[] = analysis((article) => {
  const { blocks } = languagesIn(article);
  const languages = new Map(article.blocks.map((block, index) => [block, blocks[index]?.language]));
  return proseIn(article)
    .filter(({ block }) => (languages.get(block) ?? 'fr') === 'fr')
    .map((prose) => ({ block: prose.block, text: maskedTextOf(prose) }));
});

/** A match of a pattern in the text of a block. */
export interface TypesetMatch extends Typeset {
  readonly match: RegExpExecArray;
  readonly start: number;
  readonly end: number;
}

/**
 * The matches of a pattern (with the flag `g`) in the typeset text of an article, in order. A pattern that begins with the
 * mark it is about, and looks behind from there, costs next to nothing; one that begins with letters is tried at each of
 * them, and wants a `likely` pattern that tells the few blocks where it may match.
 */
export function* matchesIn(article: Article, pattern: RegExp, likely?: RegExp): Iterable<TypesetMatch> {
  for (const { block, text } of typesetIn(article)) {
    if (!likely || likely.test(text)) yield* matchesOf(block, text, pattern);
  }
}

/** The matches of a pattern (with the flag `g`) in the typeset text of a block, in order. */
export function* matchesOf(block: Block, text: string, pattern: RegExp): Iterable<TypesetMatch> {
  // `matchAll` would compile a copy of the pattern for each block.
  for (let from = 0; from <= text.length; ) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) break;
    const end = match.index + match[0].length;
    from = Math.max(end, match.index + 1);
    yield { block, text, match, start: match.index, end };
  }
}

/**
 * Addresses, e-mails, paths and file names, templates (`{{ x }}`, `{% x %}`), entities shown as text, emoji codes, emoticons,
 * CSS and operators (`!important`, `::before`, `a != b`, `!==`). Each alternative is linear: what repeats is bounded by what it may not hold.
 */
const NO_FRENCH = new RegExp(
  [
    /(?:https?|ftp|file):\/\/[^\s<>«»"\ufffc]+[^\s<>«»"\ufffc.,;:!?)\]}’']/,
    /\b(?:mailto:|www\.)[^\s<>«»"\ufffc]+[^\s<>«»"\ufffc.,;:!?)\]}’']/,
    /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/,
    /\b[\w-]{1,64}(?:\.[\w-]{1,64}){0,4}\.(?:com|org|net|io|dev|fr|ca|ch|be|eu|gov|gouv|html?|php|jsx?|tsx?|css|scss|json|md|mdx|ya?ml|png|jpe?g|svg|gif|pdf|txt|xml|py|rb|sh)\b(?:\/[^\s<>«»"\ufffc]*[^\s<>«»"\ufffc.,;:!?)\]}’'])?/,
    /\{\{[^{}]{0,200}\}\}|\{%[^{}]{0,200}%\}/,
    /&(?:amp;)?#?\w{1,31};/,
    /:[a-z0-9_+-]{2,32}:/,
    /(?<![^\s(])[:;=][-^']?[)(|DPp/\\oO3*](?![^\s.,;:!?)])/,
    /![a-z]{3,20}\b|[!=]==?|::[\w-]{0,40}|:{2,4}/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/** What each of its alternatives holds: most blocks have none of it. */
const MAYBE_NO_FRENCH = /[@{&=]|[:;.]\S|![a-z]/;

function maskedTextOf({ block, skipped }: Prose): string {
  let text = '';
  let from = 0;
  for (const [start, end] of skipped) {
    text += block.text.slice(from, start) + OPAQUE.repeat(end - start);
    from = end;
  }
  text += block.text.slice(from);
  return MAYBE_NO_FRENCH.test(text) ? text.replace(NO_FRENCH, (found) => OPAQUE.repeat(found.length)) : text;
}
