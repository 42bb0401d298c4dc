import type { Line } from './lines.ts';
import { lineAt } from './lines.ts';
import { briefWords, countedWords, fillers, greetings, openings, orderVerbs } from './lists/order-words.ts';
import type { Prompt } from './reading.ts';

/** How sure it is that a piece of the prompt is an order: 2 it is, 1 it looks like one, 0 it does not. */
export type Strength = 0 | 1 | 2;

/** A sentence, a line or what an order left of them: tokens `from` to `to`. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly firstOnLine: boolean;
  readonly glued: boolean;
  /** A colon stands before it. */
  readonly afterColon: boolean;
  readonly strength: Strength;
  /** It fills a field. */
  readonly filled: boolean;
  /** It fills one of which only orders speak. */
  readonly strong: boolean;
}

/** What a token is part of: 0 nothing yet, 1 an order, 2 a label or its value, 3 what is an order or prose. */
export type Cover = Uint8Array;

/** Cuts a prompt into pieces and weighs each. */
export function piecesOf(prompt: Prompt, lines: readonly Line[], cover: Cover): readonly Piece[] {
  const { text, tokens } = prompt;
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && !isCut(text, tokens, at, from) && !isUnglued(tokens, cover, at)) continue;
    pieces.push(pieceOf(prompt, lines, cover, from, at));
    from = at;
  }
  return tokens.length === 0 ? [] : pieces;
}

function isCut(text: string, tokens: Prompt['tokens'], at: number, from: number): boolean {
  const token = tokens[at]!;
  if (token.newLine ? token.gap > 0 : token.gap >= 2) return true;
  if (token.gap === 0 || !token.capital || at === from) return false;
  return /\s[-–—]\s|\)\s*$|["»”]\s*$/.test(text.slice(tokens[at - 1]!.end, token.start).slice(0, 8));
}

// "write 500 words in French Mayor Brandt said": an order, then a capital, and no more orders.
function isUnglued(tokens: Prompt['tokens'], cover: Cover, at: number): boolean {
  const { capital, gap, number } = tokens[at]!;
  return (
    capital &&
    gap === 0 &&
    number === undefined &&
    (cover[at - 1] === 1 || cover[at - 1] === 3) &&
    cover[at] === 0 &&
    (!fillers.has(tokens[at]!.word) || opensProse(tokens, cover, at))
  );
}

// "at least 600 words Le théâtre municipal a présenté jeudi…": a long clause without any order.
function opensProse(tokens: Prompt['tokens'], cover: Cover, from: number): boolean {
  if (!determiners.has(tokens[from]!.word)) return false;
  for (let at = from + 1; at < from + 8; at++) {
    const token = tokens[at];
    if (!token || token.gap >= 2 || cover[at] || orderVerbs.has(token.word)) return false;
  }
  return true;
}

const determiners: ReadonlySet<string> = new Set(
  'le la les l un une des the a an il elle ce cet cette ces dans en au aux'.split(' '),
);

function pieceOf({ tokens }: Prompt, lines: readonly Line[], cover: Cover, from: number, to: number): Piece {
  const token = tokens[from]!;
  const line = lineAt(lines, token.start);
  return {
    from,
    to,
    line,
    firstOnLine: from === 0 || token.newLine,
    glued: token.glued,
    afterColon: token.gap === 2 && !token.newLine,
    ...weigh(tokens, cover, from, to),
  };
}

function weigh(
  tokens: Prompt['tokens'],
  cover: Cover,
  from: number,
  to: number,
): Pick<Piece, 'strength' | 'filled' | 'strong'> {
  const { covered, firm, strange, brief, polite } = countIn(tokens, cover, from, to);
  const size = to - from;
  const filled = covered > 0;
  const share = covered / size;
  const strong = firm > 0;
  const weight = (strength: Strength) => ({ strength, filled, strong });
  if (cover[from] === 2) return weight(2);
  if (strange === 0) return weight(filled || (brief > 0 && size > 1) ? 2 : 1);
  const opened = isOpened(tokens, from, to);
  if (opened && (filled || brief >= 2)) return weight(2);
  if (covered >= 2 && ((brief > 0 && strong) || share >= 0.6 || size <= 14) && size <= 60)
    return weight(share >= 0.6 || size <= 25 ? 2 : 1);
  return weight(opened || share >= 0.4 || polite / size >= 0.5 ? 1 : 0);
}

// How many words are in orders, of none of the lists, of those about the text to be written, and of those that greet.
function countIn(tokens: Prompt['tokens'], cover: Cover, from: number, to: number) {
  const counts = { covered: 0, firm: 0, strange: 0, brief: 0, polite: 0 };
  for (let at = from; at < to; at++) {
    const { word } = tokens[at]!;
    if (cover[at] === 1 || cover[at] === 2) counts.firm++;
    if (cover[at]) counts.covered++;
    else if (orderVerbs.has(word) && isNoun(tokens, at, from)) counts.strange++;
    else if (orderVerbs.has(word) || briefWords.has(word)) counts.brief++;
    else if (!fillers.has(word)) counts.strange++;
    if (countedWords.has(word)) counts.brief++;
    if (greetings.has(word)) counts.polite++;
  }
  return counts;
}

/** Whether the piece opens like an order: "please write", "merci de rédiger", "un article". */
export function isOpened(tokens: Prompt['tokens'], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 9); at++) {
    const { word } = tokens[at]!;
    if (orderVerbs.has(word)) return !isNoun(tokens, at, from);
    if (!openings.has(word)) return false;
  }
  return false;
}

// "L'aide à la mobilité", "cette commande"; not "la rédiger".
function isNoun(tokens: Prompt['tokens'], at: number, from: number): boolean {
  return at > from && articles.has(tokens[at - 1]!.word) && !/[eio]r$|re$/.test(tokens[at]!.word);
}

const articles: ReadonlySet<string> = new Set(
  'le la l les un une the cette ces d de des votre notre leur son sa'.split(' '),
);

/** The index of the piece that holds a token. */
export function pieceAt(pieces: readonly Piece[], token: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.from <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
