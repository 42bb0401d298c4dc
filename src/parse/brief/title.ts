import { firstFrom } from '../../document/first-from.ts';
import type { SourceRange } from '../../document/place.ts';
import type { Line } from './lines.ts';
import { lineAt } from './lines.ts';
import { fillers, greetings } from './lists/order-words.ts';
import type { Cover, Piece } from './pieces.ts';
import { pieceAt } from './pieces.ts';
import { quotedAt, trimmed } from './quotes.ts';
import type { Prompt, Reading } from './reading.ts';

// Longer is no title.
const maxTitleWords = 30;
const maxHeadlineWords = 25;

/** The title that follows an order about it, on its line or on the next one. */
export function titleAfter(
  prompt: Prompt,
  lines: readonly Line[],
  pieces: readonly Piece[],
  cover: Cover,
  { to }: Reading,
): SourceRange | undefined {
  const { text, tokens } = prompt;
  let at = to;
  while (at < tokens.length && isStillOrder(prompt, cover, at)) at++;
  const last = tokens[at - 1]!;
  const lineIndex = lineAt(lines, last.start);
  const line = lines[lineIndex]!;
  const token = tokens[at];
  // "Change the title. Keep it short."
  if (token && token.gap === 3 && !token.glued && token.start < line.end) return undefined;
  if (token && token.start < line.end) return titleInLine(prompt, cover, at, last.end, line);
  const next = [lines[lineIndex + 1], lines[lineIndex + 2]].find(
    (one) => one && text.slice(one.start, Math.min(one.end, one.start + 200)).trim() !== '',
  );
  return next && isHeadline(prompt, pieces, next) ? withoutMarks(text, next) : undefined;
}

function isStillOrder({ text, tokens }: Prompt, cover: Cover, at: number): boolean {
  const { gap, glued, newLine, word } = tokens[at]!;
  if (newLine || glued || gap >= 2 || quotedAt(text, tokens[at - 1]!.end, tokens[at]!.start)) return false;
  return cover[at] === 1 || cover[at] === 3 || (fillers.has(word) && !tokens[at]!.capital);
}

function titleInLine(
  { text, tokens }: Prompt,
  cover: Cover,
  at: number,
  from: number,
  line: Line,
): SourceRange | undefined {
  const quoted = quotedAt(text, from, tokens[at]!.start);
  if (quoted) return { start: quoted.start, end: quoted.end };
  const first = tokens[at]!;
  if (first.gap < 2 && !first.capital) return undefined;
  let to = at;
  while (to < tokens.length && tokens[to]!.start < line.end) {
    // ", 700 words": what follows the comma is an order again.
    if (to > at && (tokens[to]!.glued || (tokens[to]!.gap > 0 && cover[to]))) break;
    to++;
  }
  const size = to - at;
  if (size < 2 || size > maxTitleWords) return undefined;
  const end = tokens[to] && tokens[to]!.start < line.end ? tokens[to]!.start : line.end;
  return trimmed(text, Math.max(from, openingOf(text, first.start)), end, ',;|"«»“”*_([');
}

function openingOf(text: string, start: number): number {
  return /[¿¡#]/.test(text[start - 1] ?? '') ? start - 1 : start;
}

/** The headline that opens an embedded article, when its first line is one. */
export function headlineOf(
  prompt: Prompt,
  lines: readonly Line[],
  { start, end }: SourceRange,
): SourceRange | undefined {
  const { text } = prompt;
  const line = lines[lineAt(lines, start)]!;
  if (line.end >= end) return undefined;
  const range = { start, end: line.end };
  if (!isShort(prompt, range) || endsSentence(text, range)) return undefined;
  return withoutMarks(text, range);
}

/** The line before the article, when it is a headline. */
export function headlineBefore(
  prompt: Prompt,
  lines: readonly Line[],
  pieces: readonly Piece[],
  start: number,
): SourceRange | undefined {
  let index = lineAt(lines, start) - 1;
  while (index >= 0 && isBlankOrTag(prompt.text, lines[index]!)) index--;
  const line = lines[index];
  return line && isHeadline(prompt, pieces, line) ? withoutMarks(prompt.text, line) : undefined;
}

// "--- DÉBUT DE L'ARTICLE ---".
function isFenceLine(text: string, { start, end }: Line): boolean {
  return /^[^\p{L}\n]{0,8}(?:début|debut|begin|start|fin|end)\s(?:de|du|of|the|article|text)/iu.test(
    text.slice(start, Math.min(end, start + 60)),
  );
}

function isBlankOrTag(text: string, { start, end }: Line): boolean {
  return end - start < 200 && /^\s*(?:<\w{1,20}>|\[\w{1,20}\])?\s*$/.test(text.slice(start, end));
}

function isHeadline(prompt: Prompt, pieces: readonly Piece[], line: Line): boolean {
  if (!isShort(prompt, line) || endsSentence(prompt.text, line) || isFenceLine(prompt.text, line))
    return false;
  const at = firstFrom(prompt.tokens, line.start);
  if (!prompt.tokens[at] || prompt.tokens[at]!.start >= line.end) return false;
  const piece = pieces[pieceAt(pieces, at)];
  if (!piece) return false;
  // "Aide aux vacances": a first line that only looks like an order.
  const mayOpen = at === 0 && piece.to >= 3 && !piece.filled && !greetings.has(prompt.tokens[0]!.word);
  return piece.strength === 0 || (piece.strength === 1 && mayOpen);
}

function isShort({ tokens }: Prompt, { start, end }: SourceRange): boolean {
  const size = firstFrom(tokens, end) - firstFrom(tokens, start);
  return size >= 2 && size <= maxHeadlineWords;
}

function endsSentence(text: string, { start, end }: SourceRange): boolean {
  return /[.:;,…][»”"*_\s]*$/.test(text.slice(Math.max(start, end - 12), end));
}

function withoutMarks(text: string, { start, end }: SourceRange): SourceRange {
  const mark = /^(?:[\s#*_>«"“]|<\w{1,12}>|\[\w{1,12}\])*/.exec(
    text.slice(start, Math.min(end, start + 40)),
  )![0].length;
  const tag =
    /(?:<\/\w{1,12}>|\[\/\w{1,12}\])\s*$/.exec(text.slice(Math.max(start + mark, end - 20), end))?.[0]
      .length ?? 0;
  return trimmed(text, start + mark, end - tag, '*_#»”"');
}
