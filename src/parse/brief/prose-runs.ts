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
  setOff: SetOff;
}

/** How a line is set off from the orders above it: it is a paragraph of its own, or even one whose sentences are mostly prose. */
type SetOff = 'paragraph' | 'prose' | undefined;

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
    if (open && endsBefore(open, piece)) open = undefined;
    const setOff = setOffAt(prompt, pieces, index, announcedAt);
    if (!open && isProse(piece, setOff) && startsText(prompt, pieces, index)) {
      const announced = piece.afterColon && announces(prompt, pieces[index - 1]);
      open = { piece, words: 0, firm: piece.glued || announced || isBelowRule(prompt, piece), setOff };
      runs.push(open);
    }
    // The headline came first, its paragraph follows.
    if (open && setOff) open.setOff = setOff;
    if (open) open.words += piece.to - piece.from;
  }
  return runs;
}

function endsBefore(open: Run, { strength, strong, firstOnLine }: Piece): boolean {
  const isKept = (open.piece.glued || open.setOff) && !strong;
  const isShort = !open.piece.glued && open.words < 25 && !open.setOff;
  return strength === 2 && !isKept && (firstOnLine || isShort);
}

// "Vous pouvez demander…" reads like an order, but none of those that only orders give.
function isProse({ strength, strong, glued }: Piece, setOff: SetOff): boolean {
  if (strength === 0) return true;
  if (strong) return false;
  return setOff === 'prose' || (strength === 1 && (glued || setOff !== undefined));
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
  [
    true,
    [
      'ci_dessous|suivant|suivante|ci_apres|qui_suit|below|following|voici|here_is|here_s',
      'reecris|reecrire|reecrivez|reformule|reformuler|reformulez|traduis|traduire|traduisez|resume|resumer|resumez|complete|completer|completez|rallonge|rallonger|rallongez|retravaille|retravailler|corrige|corriger|a_partir_de|d_apres|rewrite|rephrase|paraphrase|translate|summarize|summarise|expand|develop|based_on|from cet|ce|l|le|this|the|mon|my article|texte|depeche|communique|text|story|post|draft|billet',
      'reecris|reformule|traduis|resume|a_partir_de|d_apres cette|la depeche|page|news',
    ],
  ],
]);

// "l'article ci-dessous": where the orders first say that it follows.
function firstAnnouncement({ tokens }: Prompt): number {
  const at = tokens.findIndex((_, index) => matchAt(announcements, tokens, index) !== undefined);
  return at === -1 ? tokens.length : at;
}

const paragraphWords = 20;
// Without a blank line above it, an article shows by its length.
const lineWords = 40;

function setOffAt(
  { text, tokens }: Prompt,
  pieces: readonly Piece[],
  index: number,
  announcedAt: number,
): SetOff {
  const { from, firstOnLine } = pieces[index]!;
  if (!firstOnLine || from === 0) return undefined;
  const gap = text.slice(tokens[from - 1]!.end, tokens[from]!.start);
  const isAnnounced = announcedAt <= from || isBelowColon({ text, tokens }, pieces, index);
  if (!isAnnounced) return undefined;
  const { words, prose } = weightOf(pieces, index);
  const mostly = prose >= paragraphWords && prose >= words * 0.6 ? 'prose' : undefined;
  if (!/\n[ \t\r]*\n/.test(gap)) return words >= lineWords ? mostly : undefined;
  return mostly ?? (words >= paragraphWords ? 'paragraph' : undefined);
}

/** Whether orders end on a colon above a piece: "au moins 500 mots, en français :". */
export function isBelowColon({ text, tokens }: Prompt, pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  const { from, firstOnLine } = pieces[index]!;
  if (!firstOnLine || !before?.strong || before.strength < 2) return false;
  return /^[\s*]?:[\s*]*$/.test(text.slice(tokens[from - 1]!.end, tokens[from]!.start));
}

// The words at the start of a line, and how many of them are in no order.
function weightOf(pieces: readonly Piece[], index: number): { words: number; prose: number } {
  const { line } = pieces[index]!;
  let words = 0;
  let prose = 0;
  for (let next = index; pieces[next]?.line === line && words < lineWords * 2; next++) {
    const { from, to, strength } = pieces[next]!;
    words += to - from;
    if (strength === 0) prose += to - from;
  }
  return { words, prose };
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
