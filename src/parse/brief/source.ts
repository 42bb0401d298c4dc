import type { SourceRange } from '../../document/place.ts';
import { fencedIn, markedWords, wordsBetween } from './fences.ts';
import type { Line } from './lines.ts';
import { tokenFrom } from './lines.ts';
import { sourceCues } from './lists/source-cues.ts';
import type { Labelled } from './passes/labels.ts';
import { matchAt, phraseTable } from './phrases.ts';
import type { Piece } from './pieces.ts';
import { pieceAt } from './pieces.ts';
import { trimmed } from './quotes.ts';
import type { Prompt } from './reading.ts';

/** Where the embedded article stands, and whether the prompt says that it is one. */
export interface FoundSource extends SourceRange {
  /** False for a long text of which the prompt does not say what it is. */
  readonly sure: boolean;
}

// A text this long is an article when the prompt speaks of one; the shorter limit holds behind a label, fence or glue.
const articleWords = 40;

const cues = phraseTable([[true, sourceCues]]);

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

interface Run {
  readonly piece: Piece;
  words: number;
  readonly firm: boolean;
  /** A paragraph of its own below orders that announce the article: what reads like an order there is none. */
  readonly setOff: boolean;
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
  const sure = run.firm || title !== undefined || hasCue(prompt, start, end);
  return { ...withoutRule(prompt.text, withQuote(prompt.text, start, end)), sure };
}

// A run of prose goes on to the next line of orders; an order may also end it in its line, as long as it is short.
function runsOf(prompt: Prompt, pieces: readonly Piece[], title: SourceRange | undefined): readonly Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  const announcedAt = firstAnnouncement(prompt);
  for (const [index, piece] of pieces.entries()) {
    if (
      title &&
      prompt.tokens[piece.from]!.start < title.end &&
      prompt.tokens[piece.to - 1]!.end > title.start
    ) {
      open = undefined;
      continue;
    }
    const isShort = open && !open.piece.glued && open.words < 25 && !open.setOff;
    if (piece.strength === 2 && (piece.firstOnLine || isShort)) open = undefined;
    if (!open && piece.strength === 0 && startsText(prompt, pieces, index)) {
      const announced = piece.afterColon && announces(prompt, pieces[index - 1]);
      const firm = piece.glued || announced || isBelowRule(prompt, piece);
      open = { piece, words: 0, firm, setOff: isSetOff(prompt, pieces, index, announcedAt) };
      runs.push(open);
    }
    if (open) open.words += piece.to - piece.from;
  }
  return runs;
}

// "Réécris cet article :".
function announces({ tokens }: Prompt, piece: Piece | undefined): boolean {
  if (piece?.strength !== 2) return false;
  for (let at = piece.from; at < piece.to; at++) if (matchAt(cues, tokens, at)) return true;
  return false;
}

const announcements = phraseTable([
  [true, ['ci_dessous|suivant|suivante|ci_apres|qui_suit|below|following|voici|here_is|here_s']],
]);

// "l'article ci-dessous": where the orders first say that it follows.
function firstAnnouncement({ tokens }: Prompt): number {
  const at = tokens.findIndex((_, index) => matchAt(announcements, tokens, index) !== undefined);
  return at === -1 ? tokens.length : at;
}

const paragraphWords = 20;

function isSetOff(
  { text, tokens }: Prompt,
  pieces: readonly Piece[],
  index: number,
  announcedAt: number,
): boolean {
  const { from, firstOnLine, line } = pieces[index]!;
  if (!firstOnLine || from === 0 || announcedAt > from) return false;
  if (!/\n[ \t\r]*\n/.test(text.slice(tokens[from - 1]!.end, tokens[from]!.start))) return false;
  let words = 0;
  for (let next = index; pieces[next]?.line === line && words < paragraphWords; next++)
    words += pieces[next]!.to - pieces[next]!.from;
  return words >= paragraphWords;
}

function isBelowRule({ text, tokens }: Prompt, { from }: Piece): boolean {
  const { start } = tokens[from]!;
  return /\n\s*(?:-{3,}|={3,}|\*{3,}|_{3,}|#{3,}|<{3,}|~{3,}|\+{3,})\s*\n\s*\S*$/.test(
    text.slice(Math.max(0, start - 40), start),
  );
}

function startsText({ tokens }: Prompt, pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index]!;
  if (tokens[piece.from]!.url) return false;
  return piece.firstOnLine || piece.glued || pieces[index - 1]?.strength === 2;
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
    if (piece.strength === 2 && piece.filled && orderLines * 2 >= count) tail = lines[piece.line]!.start;
  }
  return tail;
}

// Orders after an article are short.
const maxTail = 250;

function isItem(text: string, line: Line): boolean {
  return /^\s*(?:[-*•]|\d{1,2}[.)])\s/.test(text.slice(line.start, line.start + 12));
}

function hasCue({ tokens }: Prompt, start: number, end: number): boolean {
  const first = tokenFrom(tokens, start);
  const last = tokenFrom(tokens, end);
  for (let at = 0; at < tokens.length; at++) {
    if (at === first) at = last;
    if (at < tokens.length && matchAt(cues, tokens, at)) return true;
  }
  return false;
}

// The rule that sets the article off from the orders below it.
function withoutRule(text: string, { start, end }: SourceRange): SourceRange {
  const rule = /\n\s*(?:-{3,}|={3,}|\*{3,}|_{3,}|#{3,}|>{3,}|~{3,})\s*$/.exec(
    text.slice(Math.max(start, end - 80), end),
  );
  return rule ? trimmed(text, start, end - rule[0].length) : { start, end };
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
  if (prompt.tokens[tokenFrom(prompt.tokens, start)]?.url && words < markedWords) return false;
  // "Article : 800 mots minimum, en français": the label of an order.
  const first = pieces[pieceAt(pieces, tokenFrom(prompt.tokens, start))];
  if (!below && words < maxOrder && first?.filled) return false;
  if (words >= markedWords) return true;
  return (
    wordsBetween(prompt, start, next ? prompt.tokens[next.from]!.start : prompt.text.length) >= articleWords
  );
}

const maxOrder = 60;
