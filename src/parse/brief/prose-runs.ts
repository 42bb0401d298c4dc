import type { SourceRange } from '../../document/place.ts';
import { sourceCues } from './lists/source-cues.ts';
import { matchAt, phraseTable } from './phrases.ts';
import type { Piece } from './pieces.ts';
import type { Prompt } from './reading.ts';

/** What says that the prompt holds an article to be rewritten. */
export const sourceCueTable = phraseTable([[true, sourceCues]]);

/** Prose of a prompt that may be its article. */
export interface Run {
  readonly piece: Piece;
  words: number;
  /** Glue, a rule, or the words before it say that the article starts here. */
  readonly firm: boolean;
  /** A paragraph of its own below orders that announce the article: what reads like an order there is none. */
  readonly setOff: boolean;
}

/** The runs of prose of a prompt: each goes on to the next line of orders; an order may also end it in its line, as long as it is short. */
export function runsOf(
  prompt: Prompt,
  pieces: readonly Piece[],
  title: SourceRange | undefined,
): readonly Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  const announcedAt = firstAnnouncement(prompt);
  for (const [index, piece] of pieces.entries()) {
    if (title && touches(prompt, piece, title)) {
      open = undefined;
      continue;
    }
    const isKept = open && (open.piece.glued || open.setOff) && !piece.strong;
    const isShort = open && !open.piece.glued && open.words < 25 && !open.setOff;
    if (piece.strength === 2 && !isKept && (piece.firstOnLine || isShort)) open = undefined;
    const setOff = isSetOff(prompt, pieces, index, announcedAt);
    if (!open && isProse(piece, setOff) && startsText(prompt, pieces, index)) {
      const announced = piece.afterColon && announces(prompt, pieces[index - 1]);
      open = { piece, words: 0, firm: piece.glued || announced || isBelowRule(prompt, piece), setOff };
      runs.push(open);
    }
    if (open) open.words += piece.to - piece.from;
  }
  return runs;
}

// "Vous pouvez demander…" reads like an order, but none of those that only orders give.
function isProse({ strength, strong, glued }: Piece, setOff: boolean): boolean {
  return strength === 0 || (strength === 1 && !strong && (glued || setOff));
}

function touches({ tokens }: Prompt, { from, to }: Piece, { start, end }: SourceRange): boolean {
  return tokens[from]!.start < end && tokens[to - 1]!.end > start;
}

// "Réécris cet article :".
function announces({ tokens }: Prompt, piece: Piece | undefined): boolean {
  if (piece?.strength !== 2) return false;
  for (let at = piece.from; at < piece.to; at++) if (matchAt(sourceCueTable, tokens, at)) return true;
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

// "Voici une actualité :"
function isHeralding(tokens: Prompt['tokens'], pieces: readonly Piece[], index: number): boolean {
  const { from, to, firstOnLine } = pieces[index]!;
  return firstOnLine && to - from < 12 && tokens[to]?.gap === 3 && heralds.has(tokens[from]!.word);
}

const heralds: ReadonlySet<string> = new Set('voici voila here below ci dessous ci-dessous soit'.split(' '));

function startsText({ tokens }: Prompt, pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index]!;
  if (tokens[piece.from]!.url || isHeralding(tokens, pieces, index)) return false;
  return piece.firstOnLine || piece.glued || pieces[index - 1]?.strength === 2;
}
