import { firstFrom } from '../../document/first-from.ts';
import type { SourceRange } from '../../document/place.ts';
import { conjunctions, endOfValue } from './capture-extent.ts';
import { fold } from './fold.ts';
import type { Capture } from './lists/captures.ts';
import { captureStops, manners, namedAfter } from './lists/captures.ts';
import { matchAt, phraseTable } from './phrases.ts';
import { quotedAt } from './quotes.ts';
import type { Prompt, Reading, Taken } from './reading.ts';
import { rangeOf } from './reading.ts';

const classes = phraseTable([[true, namedAfter]]);

const maxItems = 12;
const maxItemWords = 6;

interface Item extends SourceRange {
  readonly to: number;
  /** Behind the closing quote. */
  readonly after?: number;
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
  first: number,
): Reading | undefined {
  const { tokens } = prompt;
  const at = namesFrom(tokens, first);
  const items: Item[] = [];
  // After a colon or in brackets, every comma goes on with the list.
  const announced = tokens[at]!.gap === 2;
  let to = at;
  let closed = announced;
  let sure = { items: 0, to: at };
  for (let count = 0; count < maxItems; count++) {
    const item = itemAt(prompt, taken, to, items.at(-1), announced);
    if (!item) break;
    items.push(item);
    to = item.to;
    if (count === 0 || closed || item.quoted) sure = { items: items.length, to };
    const joined = to < tokens.length && conjunctions.has(tokens[to]!.word) && tokens[to]!.gap <= 1;
    if (joined) to++;
    closed = joined || announced;
  }
  if (sure.items === 0) return undefined;
  const named = sure.items === 1 && !items[0]!.quoted ? bracketed(prompt, taken, sure.to) : undefined;
  if (named) return listReading(prompt, capture, from, named.to, named.items);
  return listReading(prompt, capture, from, sure.to, items.slice(0, sure.items));
}

// "de concurrents comme Ovalia", "competitors like Brio".
function namesFrom(tokens: Prompt['tokens'], from: number): number {
  for (let at = from; at < from + 3 && (at === from || tokens[at]?.gap === 0); at++) {
    const found = matchAt(classes, tokens, at);
    const next = found && tokens[found.to];
    if (next && next.gap <= 1 && next.capital && !next.newLine) return found.to;
  }
  return from;
}

// "nos concurrents (Ovalia, Brio)": the brackets name them.
function bracketed(
  prompt: Prompt,
  taken: Taken,
  at: number,
): { readonly items: readonly Item[]; readonly to: number } | undefined {
  const { text, tokens } = prompt;
  if (tokens[at]?.gap !== 1 || !/^\s?\($/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start)))
    return undefined;
  const items: Item[] = [];
  let to = at;
  while (items.length < maxItems) {
    const item = itemAt(prompt, taken, to, undefined, true);
    if (!item) return undefined;
    items.push(item);
    to = item.to;
    const separator = text.slice(item.end, tokens[to]?.start ?? text.length);
    if (separator.includes(')'))
      return items.length > 1 || /^\p{Lu}/u.test(text.slice(item.start)) ? { items, to } : undefined;
    if (to >= tokens.length) return undefined;
    if (conjunctions.has(tokens[to]!.word)) to++;
    else if (!separator.includes(',')) return undefined;
  }
  return undefined;
}

function itemAt(
  prompt: Prompt,
  taken: Taken,
  at: number,
  before: Item | undefined,
  announced: boolean,
): Item | undefined {
  const { text, tokens } = prompt;
  const token = tokens[at];
  if (!token || taken[at] || token.newLine || (before && token.gap > 1)) return undefined;
  const quoted = quotedAt(text, Math.max(tokens[at - 1]!.end, before?.after ?? 0), token.start);
  if (quoted) return { ...quoted, to: firstFrom(tokens, quoted.end), quoted: true };
  // What follows terms in quotes is no term without them.
  if (before?.quoted) return undefined;
  const most = before ? 1 : announced ? 2 : 0;
  if (token.gap > most || captureStops.has(token.word)) return undefined;
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
  // "nos concurrents" tells of terms and names none.
  if (
    !startsInQuotes &&
    /^(?:mes|tes|ses|nos|vos|leurs?|notre|votre|our|your|my|their|its|d['’]autres|other)\s|^(?:marques?|sociétés?|entreprises?|concurrents?|concurrence|noms?|clients?|competitors?|brands?|compan(?:y|ies)|names?)$/i.test(
      value[0]!,
    )
  ) {
    return {
      from,
      to,
      field: capture.field,
      doubt: [`${capture.field}: ${value.join(', ')}`, 'what it names'],
      place,
    };
  }
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
  // "la marque Oréva": its name is the term.
  const noun =
    /^(?:marque|mot|terme|nom|entreprise|société|enseigne|brand|word|name|company)s? (?=\p{Lu})/u.exec(rest);
  return noun ? rest.slice(noun[0].length) : rest;
}

function isManner(item: string): boolean {
  const words = fold(item).split(/[^\p{L}]+/u);
  return words.slice(0, 3).some((word) => manners.has(word));
}
