import type { SourceRange } from '../../../document/place.ts';
import { tokenFrom } from '../lines.ts';
import type { Capture } from '../lists/captures.ts';
import { captureStops, captures, manners, negations } from '../lists/captures.ts';
import { titleIntroductions, titleOrders } from '../lists/titles.ts';
import { tones } from '../lists/tones.ts';
import { matchAt, phraseTable } from '../phrases.ts';
import { quotedAt, trimmed } from '../quotes.ts';
import type { Prompt, Reading, Taken } from '../reading.ts';
import { rangeOf } from '../reading.ts';

const table = phraseTable(captures);
const titles = phraseTable(titleOrders);
const introductions = phraseTable([[true, titleIntroductions]]);

const maxWords = 8;
const maxClause = 16;
const conjunctions = new Set(['et', 'and', 'ou', 'or', 'ni', 'nor']);
const determiners = new Set([
  'le',
  'la',
  'les',
  'l',
  'the',
  'un',
  'une',
  'des',
  'du',
  'de',
  'd',
  'a',
  'any',
  'tout',
  'toute',
  'toutes',
]);

/** Reads orders about the title ("customize this title"), and a title introduced in a sentence ("intitulé « … »"). */
export function* readTitleOrders(prompt: Prompt): Iterable<Reading> {
  const { text, tokens } = prompt;
  for (let at = 0; at < tokens.length; at++) {
    const order = matchAt(titles, tokens, at);
    const introduction = order ? undefined : matchAt(introductions, tokens, at);
    const to = order?.to ?? introduction?.to;
    if (to === undefined) continue;
    const quoted = introduction && tokens[to] && quotedAt(text, tokens[to - 1]!.end, tokens[to].start);
    if (order) yield { from: at, to, field: 'customTitle', value: order.value };
    if (quoted) yield quotedReading(prompt, at, to, 'title', quoted);
    at = to - 1;
  }
}

/** Reads values that follow their order in a sentence ("sur un ton amical", "ne pas mentionner X"). */
export function* readCaptures(prompt: Prompt, taken: Taken): Iterable<Reading> {
  const { tokens } = prompt;
  for (let at = 0; at < tokens.length; at++) {
    const before = toneAt(prompt, taken, at);
    const found = before ? undefined : matchAt(table, tokens, at);
    const reading = before ?? (found && captureAt(prompt, taken, found.value, at, found.to));
    if (!reading) continue;
    yield reading;
    at = reading.to - 1;
  }
}

function captureAt(
  prompt: Prompt,
  taken: Taken,
  capture: Capture,
  from: number,
  at: number,
): Reading | undefined {
  const { text, tokens } = prompt;
  const first = tokens[at];
  if (!first || first.newLine || first.gap > 2 || taken[at] || taken[from]) return undefined;
  if (isTurned(prompt, capture, from)) return undefined;
  const quoted = quotedAt(text, tokens[at - 1]!.end, first.start);
  if (capture.extent === 'list') return listAt(prompt, taken, capture, from, at);
  if (quoted) return quotedReading(prompt, from, at, capture.field, quoted);
  if (capture.extent === 'quoted' || first.gap > 0 || captureStops.has(first.word)) return undefined;
  const to = endOf(
    prompt,
    taken,
    at,
    capture.extent === 'clause' ? maxClause : maxWords,
    capture.extent === 'words',
  );
  if (to === at) return undefined;
  const place = rangeOf(prompt, at, to);
  return { from, to, field: capture.field, value: text.slice(place.start, place.end), place };
}

// "interdiction de citer", "pas de ton commercial"; "les erreurs à éviter".
function isTurned(prompt: Prompt, { field, nounsAmbiguous }: Capture, from: number): boolean {
  if (nounsAmbiguous) return prompt.tokens[from]!.gap === 0 && prompt.tokens[from - 1]!.word === 'a';
  return field !== 'forbiddenTerms' && isNegated(prompt, from);
}

function isNegated({ tokens }: Prompt, from: number): boolean {
  for (let at = from; at > Math.max(0, from - 3) && tokens[at]!.gap === 0; at--) {
    if (negations.has(tokens[at - 1]!.word)) return true;
  }
  return false;
}

function quotedReading(
  prompt: Prompt,
  from: number,
  at: number,
  field: Capture['field'],
  quoted: { start: number; end: number },
): Reading {
  const to = Math.max(at, tokenFrom(prompt.tokens, quoted.end));
  return {
    from,
    to,
    field,
    value: prompt.text.slice(quoted.start, quoted.end),
    place: { start: quoted.start, end: quoted.end },
  };
}

// A list goes on over commas only when a conjunction closes it or its items are quoted: what follows a comma is else another order.
function listAt(
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

const maxItems = 12;
const maxItemWords = 5;

interface Item extends SourceRange {
  readonly to: number;
  readonly quoted: boolean;
}

function itemAt(prompt: Prompt, taken: Taken, at: number, first: boolean): Item | undefined {
  const { text, tokens } = prompt;
  const token = tokens[at];
  if (!token || taken[at] || token.newLine) return undefined;
  const quoted = quotedAt(text, tokens[at - 1]!.end, token.start);
  if (quoted)
    return { start: quoted.start, end: quoted.end, to: tokenFrom(tokens, quoted.end), quoted: true };
  if (token.gap > (first ? 0 : 1) || captureStops.has(token.word)) return undefined;
  const to = endOf(prompt, taken, at, maxItemWords, true);
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
  const words = item
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u);
  return words.slice(0, 3).some((word) => manners.has(word));
}

function endOf(
  { tokens }: Prompt,
  taken: Taken,
  at: number,
  most: number,
  stopAtConjunction: boolean,
): number {
  let to = at;
  while (to < tokens.length && to < at + most && !taken[to]) {
    const { gap, word } = tokens[to]!;
    if (to > at && (gap > 0 || captureStops.has(word) || (stopAtConjunction && conjunctions.has(word))))
      break;
    to++;
  }
  while (
    to > at &&
    (conjunctions.has(tokens[to - 1]!.word) ||
      determiners.has(tokens[to - 1]!.word) ||
      endWords.has(tokens[to - 1]!.word))
  )
    to--;
  return to;
}

const endWords = new Set(['en', 'in', 'pour', 'for', 'sur', 'on', 'au', 'est', 'is']);

function toneAt(prompt: Prompt, taken: Taken, at: number): Reading | undefined {
  const { text, tokens } = prompt;
  const { word } = tokens[at]!;
  if (
    word !== 'a' &&
    word !== 'in' &&
    word !== 'ton' &&
    word !== 'style' &&
    word !== 'tone' &&
    !tones.has(word)
  )
    return undefined;
  if (isNegated(prompt, at)) return undefined;
  if (word === 'a' || word === 'in') return toneBetween(prompt, taken, at);
  if (tones.has(word) && tokens[at + 1]?.gap === 0 && tokens[at + 1]!.word === 'tone' && !taken[at]) {
    const place = rangeOf(prompt, at, at + 1);
    return { from: at, to: at + 2, field: 'tone', value: text.slice(place.start, place.end), place };
  }
  if (
    !['ton', 'style', 'tone'].includes(word) ||
    tokens[at + 1]?.gap !== 0 ||
    !tones.has(tokens[at + 1]!.word)
  )
    return undefined;
  const to = endOf(prompt, taken, at + 1, maxWords, false);
  if (taken[at] || to === at + 1) return undefined;
  const place = rangeOf(prompt, at + 1, to);
  return { from: at, to, field: 'tone', value: text.slice(place.start, place.end), place };
}

// "in a warm and simple tone".
function toneBetween(prompt: Prompt, taken: Taken, at: number): Reading | undefined {
  const { text, tokens } = prompt;
  for (let index = at + 1; index <= at + 7; index++) {
    const token = tokens[index];
    if (!token || token.gap > 1 || token.newLine || taken[index] || taken[at]) return undefined;
    const isTone = token.word === 'tone' || (token.word === 'style' && tokens[at]!.word === 'in');
    if (!isTone) continue;
    const start = tokens[at]!.word === 'in' && ['a', 'an'].includes(tokens[at + 1]!.word) ? at + 2 : at + 1;
    if (index <= start) return undefined;
    const place = trimmed(text, tokens[start]!.start, tokens[index - 1]!.end);
    return { from: at, to: index + 1, field: 'tone', value: text.slice(place.start, place.end), place };
  }
  return undefined;
}
