import type { SourceRange } from '../../document/place.ts';
import { conjunctions, endOfValue } from './capture-extent.ts';
import { fold } from './fold.ts';
import { tokenFrom } from './lines.ts';
import type { Capture } from './lists/captures.ts';
import { captureStops, manners } from './lists/captures.ts';
import { quotedAt } from './quotes.ts';
import type { Prompt, Reading, Taken } from './reading.ts';
import { rangeOf } from './reading.ts';

const maxItems = 12;
const maxItemWords = 5;

interface Item extends SourceRange {
  readonly to: number;
  readonly quoted: boolean;
}

/**
 * Reads the list that follows an order in a sentence. It goes on over commas only when a conjunction closes it or its
 * items are quoted: what follows a comma is else another order.
 */
export function listAt(
  prompt: Prompt,
  taken: Taken,
  capture: Capture,
  from: number,
  at: number,
): Reading | undefined {
  const { tokens } = prompt;
  const items: Item[] = [];
  let to = at;
  let closed = false;
  let sure = { items: 0, to: at };
  for (let count = 0; count < maxItems; count++) {
    const item = itemAt(prompt, taken, to, count === 0);
    if (!item) break;
    items.push(item);
    to = item.to;
    if (count === 0 || closed || item.quoted) sure = { items: items.length, to };
    closed = to < tokens.length && conjunctions.has(tokens[to]!.word) && tokens[to]!.gap <= 1;
    if (closed) to++;
  }
  if (sure.items === 0) return undefined;
  return listReading(prompt, capture, from, sure.to, items.slice(0, sure.items));
}

function itemAt(prompt: Prompt, taken: Taken, at: number, first: boolean): Item | undefined {
  const { text, tokens } = prompt;
  const token = tokens[at];
  if (!token || taken[at] || token.newLine) return undefined;
  const quoted = quotedAt(text, tokens[at - 1]!.end, token.start);
  if (quoted)
    return { start: quoted.start, end: quoted.end, to: tokenFrom(tokens, quoted.end), quoted: true };
  if (token.gap > (first ? 0 : 1) || captureStops.has(token.word)) return undefined;
  const to = endOfValue(prompt, taken, at, maxItemWords, true);
  return to === at ? undefined : { ...rangeOf(prompt, at, to), to, quoted: false };
}

function listReading(
  prompt: Prompt,
  capture: Capture,
  from: number,
  to: number,
  items: readonly Item[],
): Reading | undefined {
  const value = items.map(({ start, end, quoted }) => {
    const term = prompt.text.slice(start, end);
    return quoted ? term : withoutArticle(term);
  });
  const place = { start: items[0]!.start, end: items.at(-1)!.end };
  const first = items[0]!;
  const startsInQuotes = first.quoted;
  if (!startsInQuotes && value.some((item) => isManner(item))) return undefined;
  if (capture.nounsAmbiguous && !startsInQuotes && !/\p{Lu}/u.test(value[0]![0] ?? '')) {
    return { from, to, field: capture.field, doubt: [`forbiddenTerms: ${value.join(', ')}`, 'tone'], place };
  }
  return { from, to, field: capture.field, value, place };
}

/** A term without the article or preposition before it ("de la concurrence" is the term "concurrence"). */
export function withoutArticle(term: string): string {
  let rest = term.trim();
  for (let times = 0; times < 2; times++) {
    const match = /^(?:(?:le|la|les|un|une|des|du|de|the|any|à|au|aux)\s+|[ld]['’])(?=\S)/i.exec(rest);
    if (!match || /^\p{Lu}/u.test(rest)) break;
    rest = rest.slice(match[0].length);
  }
  return rest;
}

function isManner(item: string): boolean {
  const words = fold(item).split(/[^\p{L}]+/u);
  return words.slice(0, 3).some((word) => manners.has(word));
}
