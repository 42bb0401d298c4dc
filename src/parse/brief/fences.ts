import { firstFrom } from '../../document/first-from.ts';
import type { SourceRange } from '../../document/place.ts';
import type { Piece } from './pieces.ts';
import { pieceAt } from './pieces.ts';
import { trimmed } from './quotes.ts';
import type { Prompt } from './reading.ts';

/** A text this long is an article behind a label, fence or glue. */
export const markedWords = 15;

const names =
  '(?:source|original|input|news|the)?[_ -]?(?:article|source|text|texte|input|content|contenu|document|original|draft|brouillon|body|corps|depeche|dépêche|communique|communiqué|post|story)s?(?:[_ -](?:source|original|text|content|body))?';

const patterns = [
  '(?<twin>"""|\'\'\'|(?:`{3,}|~{3,})(?=\\w*\\s))(?:(?<=[`~])\\w*)?',
  `<(?<tag>${names})>`,
  `\\[(?<bracketed>${names})\\]`,
  '(?<angles><{3,})[ \\t]*\\r?$',
  '(?<rule>#{3,}|={3,}|-{3,}|\\*{3,}|_{3,}|\\+{3,})[ \\t]*\\r?$',
  `[^\\p{L}\\n]{0,8}(?<begin>début|debut|begin|start)(?: (?:de la|de l['’]|de|du|of the|of|the))? ?${names}[^\\p{L}\\n]{0,8}$`,
];
const fencePattern = new RegExp(`^[ \\t]*(?:${patterns.join('|')})`, 'gimu');

/** The text between the fences, tags or rules that set an article off. */
export function fencedIn(prompt: Prompt, pieces: readonly Piece[]): SourceRange | undefined {
  const { text } = prompt;
  const unclosed = new Set<string>();
  for (const match of text.matchAll(fencePattern)) {
    const { rule, twin, angles } = match.groups!;
    const start = match.index + match[0].length;
    const close = closingOf(match.groups!);
    const at = unclosed.has(close) ? -1 : closedAt(text, start, close);
    if (at === -1) unclosed.add(close);
    if (at === -1 && !twin && !angles) continue;
    const range = trimmed(text, start, at === -1 ? text.length : at);
    const isLong = wordsBetween(prompt, range.start, range.end) >= markedWords;
    if (isLong && (!(rule || angles) || isProse(prompt, pieces, range)) && !isCode(prompt, pieces, match))
      return range;
    if (at === -1) return undefined;
  }
  return undefined;
}

/** The number of tokens between two offsets. */
export function wordsBetween({ tokens }: Prompt, start: number, end: number): number {
  return firstFrom(tokens, end) - firstFrom(tokens, start);
}

type Groups = Readonly<Record<string, string | undefined>>;

function closedAt(text: string, start: number, close: string): number {
  return close === '' ? endLine(text, start) : text.indexOf(close, start);
}

function closingOf({ twin, tag, bracketed, angles, rule }: Groups): string {
  if (tag) return `</${tag}>`;
  if (bracketed) return `[/${bracketed}]`;
  if (angles) return '\n>>>';
  return rule ? `\n${rule}` : (twin ?? '');
}

const endPattern =
  /\n[^\p{L}\n]{0,8}(?:fin|end)(?: (?:de la|de l['’]|de|du|of the|of|the))? ?[\p{L}_ -]{4,24}[^\p{L}\n]{0,8}(?=\n|$)/giu;

function endLine(text: string, start: number): number {
  endPattern.lastIndex = start;
  return endPattern.exec(text)?.index ?? -1;
}

// The code of an article follows its prose; the article itself, orders.
function isCode({ tokens }: Prompt, pieces: readonly Piece[], { index, groups }: RegExpExecArray): boolean {
  if (!/^[`~]/.test(groups?.twin ?? '')) return false;
  const at = firstFrom(tokens, index) - 1;
  return at >= 0 && pieces[pieceAt(pieces, at)]!.strength === 0;
}

// Rules set off orders as well as articles; an article has no labels and few orders.
function isProse({ tokens }: Prompt, pieces: readonly Piece[], { start, end }: SourceRange): boolean {
  const last = firstFrom(tokens, end);
  let orders = 0;
  let words = 0;
  for (let index = pieceAt(pieces, firstFrom(tokens, start)); index < pieces.length; index++) {
    const { from, to, strength } = pieces[index]!;
    if (from >= last) break;
    words += to - from;
    if (strength === 2) orders += to - from;
  }
  return orders * 2 < words;
}
