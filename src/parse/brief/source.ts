import { firstFrom } from '../../document/first-from.ts';
import type { SourceRange } from '../../document/place.ts';
import { fencedIn, markedWords, wordsBetween } from './fences.ts';
import type { Line } from './lines.ts';
import type { Labelled } from './passes/labelled.ts';
import { matchAt } from './phrases.ts';
import type { Piece } from './pieces.ts';
import { pieceAt } from './pieces.ts';
import { isBelowColon, runsOf, sourceCueTable } from './prose-runs.ts';
import { trimmed } from './quotes.ts';
import type { Prompt } from './reading.ts';

/** Where the embedded article stands, and whether the prompt says that it is one. */
export interface FoundSource extends SourceRange {
  /** False for a long text of which the prompt does not say what it is. */
  readonly sure: boolean;
}

// A text this long is an article when the prompt speaks of one; the shorter limit holds behind a label, fence or glue.
const articleWords = 40;

/** Finds the article that a prompt embeds, its title line included. */
export function sourceIn(
  prompt: Prompt,
  lines: readonly Line[],
  pieces: readonly Piece[],
  labelled: readonly Labelled[],
  title: SourceRange | undefined,
): FoundSource | undefined {
  const fenced = fencedIn(prompt, pieces);
  if (fenced) return { ...fenced, sure: true };
  const label = labelled.find(
    (one, index) => one.label.kind === 'source' && holdsArticle(prompt, pieces, one, labelled[index + 1]),
  );
  if (label)
    return {
      ...withoutRule(
        prompt.text,
        trimmed(prompt.text, label.start, tailStart(prompt, lines, pieces, label.start)),
      ),
      sure: true,
    };
  return runIn(prompt, lines, pieces, title);
}

function runIn(
  prompt: Prompt,
  lines: readonly Line[],
  pieces: readonly Piece[],
  title: SourceRange | undefined,
): FoundSource | undefined {
  const runs = runsOf(prompt, pieces, title);
  const longest = runs.reduce((most, { words }) => Math.max(most, words), 0);
  const run = runs.find(
    ({ words, firm }) => words >= (firm ? markedWords : articleWords) && words >= longest / 3,
  );
  if (!run) return undefined;
  const start = prompt.tokens[run.piece.from]!.start;
  const end = tailStart(prompt, lines, pieces, start);
  const announced = isBelowColon(prompt, pieces, pieceAt(pieces, run.piece.from));
  const sure = run.firm || announced || title !== undefined || hasCue(prompt, start, end);
  return { ...withoutRule(prompt.text, withQuote(prompt.text, start, end)), sure };
}

/** Where the orders after the article start, else the end of the prompt. */
function tailStart(
  prompt: Prompt,
  lines: readonly Line[],
  pieces: readonly Piece[],
  sourceStart: number,
): number {
  const { text, tokens } = prompt;
  let words = 0;
  let orderLines = 0;
  let count = 0;
  let tail = text.length;
  for (let index = pieces.length - 1; index >= 0; index--) {
    const piece = pieces[index]!;
    if (tokens[piece.from]!.start <= sourceStart) break;
    words += piece.to - piece.from;
    if (words > maxTail) break;
    if (!piece.firstOnLine) continue;
    count++;
    if (piece.strength >= 1 || isItem(text, lines[piece.line]!)) orderLines++;
    const isOrder = piece.strong || (piece.filled && piece.to - piece.from <= 14);
    if (piece.strength === 2 && isOrder && orderLines * 2 >= count) tail = lines[piece.line]!.start;
  }
  return tail;
}

// Orders after an article are short.
const maxTail = 250;

function isItem(text: string, line: Line): boolean {
  return /^\s*(?:[-*•]|\d{1,2}[.)])\s/.test(text.slice(line.start, line.start + 12));
}

function hasCue({ tokens }: Prompt, start: number, end: number): boolean {
  const first = firstFrom(tokens, start);
  const last = firstFrom(tokens, end);
  for (let at = 0; at < tokens.length; at++) {
    if (at === first) at = last;
    if (at < tokens.length && matchAt(sourceCueTable, tokens, at)) return true;
  }
  return false;
}

// The rule that sets the article off from the orders below it.
function withoutRule(text: string, { start, end }: SourceRange): SourceRange {
  const rule = /\n\s*(?:-{3,}|={3,}|\*{3,}|_{3,}|#{3,}|>{3,}|~{3,})\s*$/.exec(
    text.slice(Math.max(start, end - 80), end),
  );
  return withoutBrackets(text, rule ? trimmed(text, start, end - rule[0].length) : { start, end });
}

const brackets: Readonly<Record<string, string>> = {
  '[': ']',
  '{': '}',
  '(': ')',
  '«': '»',
  '“': '”',
  '"': '"',
};

// Brackets or quotes around the whole article are none of it.
function withoutBrackets(text: string, { start, end }: SourceRange): SourceRange {
  const close = brackets[text[start] ?? ''];
  return close !== undefined && text.indexOf(close, start + 1) === end - 1
    ? trimmed(text, start + 1, end - 1)
    : { start, end };
}

function withQuote(text: string, start: number, end: number): SourceRange {
  let first = start;
  while (first > 0 && /["«“([#*_>\u00a0 ]/.test(text[first - 1]!) && text[first - 1] !== '\n') first--;
  return trimmed(text, first, end);
}

// "Source : Le Monde" names a source and holds none.
function holdsArticle(
  prompt: Prompt,
  pieces: readonly Piece[],
  { start, end, below }: Labelled,
  next: Labelled | undefined,
): boolean {
  const words = wordsBetween(prompt, start, end);
  // "Source : https://…"
  if (prompt.tokens[firstFrom(prompt.tokens, start)]?.url && words < markedWords) return false;
  // "Article : 800 mots minimum, en français": the label of an order.
  const first = pieces[pieceAt(pieces, firstFrom(prompt.tokens, start))];
  if (!below && words < maxOrder && first?.filled) return false;
  if (words >= markedWords) return true;
  return (
    wordsBetween(prompt, start, next ? prompt.tokens[next.from]!.start : prompt.text.length) >= articleWords
  );
}

const maxOrder = 60;
