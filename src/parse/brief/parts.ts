import type { BriefPassage } from '../../document/brief.ts';
import type { SourceRange } from '../../document/place.ts';
import type { Embedded } from './embedded.ts';
import { tokenFrom } from './lines.ts';
import { briefWords, fillers, greetings, orderVerbs } from './lists/order-words.ts';
import type { Prompt, Reading } from './reading.ts';
import type { BriefField } from './shape.ts';

const unread = 0;
const order = 1;
const apart = 2;

interface Part extends SourceRange {
  readonly kind: number;
}

/** Tells the orders of a prompt from what was not understood; every character but white space, punctuation and the signs of markup is in one part. */
export function partsOf(
  prompt: Prompt,
  { source, sure, title }: Embedded,
  readings: readonly Reading[],
  places: Readonly<Partial<Record<BriefField, readonly SourceRange[]>>>,
): { readonly orders: readonly BriefPassage[]; readonly unparsed: readonly BriefPassage[] } {
  const kinds = new Uint8Array(prompt.tokens.length);
  for (const { from, to, field, doubt } of readings)
    if (!(doubt && field === 'title')) kinds.fill(order, from, to);
  absorb(prompt, kinds);
  absorbMarks(prompt, kinds);
  const embedded = [sure ? source : undefined, title, ...(places.title ?? []), ...(places.sourceTitle ?? [])];
  const ranges = embedded.filter((range): range is SourceRange => range !== undefined);
  if (source && !sure) kinds.fill(unread, ...tokensIn(prompt, source));
  for (const range of ranges) kinds.fill(apart, ...tokensIn(prompt, range));
  const parts = attachSigns(prompt.text, merge(prompt, kinds, ranges));
  const passages = (kind: number) =>
    parts
      .filter((part) => part.kind === kind)
      .map(({ start, end }) => ({ text: prompt.text.slice(start, end), start, end }));
  return { orders: passages(order), unparsed: passages(unread) };
}

function tokensIn({ tokens }: Prompt, { start, end }: SourceRange): [number, number] {
  return [tokenFrom(tokens, start), tokenFrom(tokens, end)];
}

// The number of an item ("2. Longueur : …") and the name of a closing tag belong to the order beside them.
function absorbMarks({ text, tokens }: Prompt, kinds: Uint8Array): void {
  for (const [at, { newLine, number, start, end }] of tokens.entries()) {
    if (kinds[at] !== unread) continue;
    const isNumber = newLine && number !== undefined && number < 100 && /[.)]/.test(text[end] ?? '');
    const isTag = text.startsWith('</', start - 2) || text.startsWith('[/', start - 2);
    const isRest = text[start - 1] === '_' && isClosing(text, start) && kinds[at - 1] === order;
    if (isTag || isRest || (isNumber && kinds[at + 1] === order)) kinds[at] = order;
  }
}

function isClosing(text: string, at: number): boolean {
  return /<\/\w{1,30}_$/.test(text.slice(Math.max(0, at - 34), at));
}

// Words that order nothing by themselves belong to the order around them.
function absorb({ tokens }: Prompt, kinds: Uint8Array): void {
  let from = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && (tokens[at]!.gap === 0 || tokens[at]!.gap === 1) && !tokens[at]!.glued)
      continue;
    absorbClause(tokens, kinds, from, at);
    from = at;
  }
}

function absorbClause(tokens: Prompt['tokens'], kinds: Uint8Array, from: number, to: number): void {
  let ordered = false;
  let speaks = true;
  let about = false;
  for (let at = from; at < to; at++) {
    if (kinds[at] === order) ordered = true;
    else if (!isLight(tokens[at]!.word)) speaks = false;
    if (isHeavy(tokens[at]!.word)) about = true;
  }
  if (speaks) {
    kinds.fill(order, from, to);
    return;
  }
  if (!ordered && !about) return;
  for (let at = from; at < to; at++)
    if (kinds[at] === unread) at = absorbRun(tokens, kinds, at, to, ordered) - 1;
}

// In a run of words that were not read: the light ones at its ends go to the orders, the prepositions of the rest stay with it.
function absorbRun(
  tokens: Prompt['tokens'],
  kinds: Uint8Array,
  from: number,
  limit: number,
  ordered: boolean,
): number {
  let to = from;
  while (to < limit && kinds[to] === unread) to++;
  let first = from;
  while (first < to && isLight(tokens[first]!.word)) first++;
  if (first === to) {
    kinds.fill(order, from, to);
    return to;
  }
  while (first > from && !isHeavy(tokens[first - 1]!.word)) first--;
  const speaks = tokens.slice(from, Math.min(first, from + 12)).some(({ word }) => briefWords.has(word));
  if (ordered || speaks) kinds.fill(order, from, first);
  let last = to;
  while (to < limit && last > first && isLight(tokens[last - 1]!.word)) last--;
  kinds.fill(order, last, to);
  return to;
}

function isLight(word: string): boolean {
  return fillers.has(word) || orderVerbs.has(word) || briefWords.has(word) || greetings.has(word);
}

function isHeavy(word: string): boolean {
  return orderVerbs.has(word) || briefWords.has(word);
}

function merge({ text, tokens }: Prompt, kinds: Uint8Array, ranges: readonly SourceRange[]): Part[] {
  const parts: Part[] = ranges.map(({ start, end }) => ({ start, end, kind: apart }));
  let open: { start: number; end: number; kind: number } | undefined;
  for (const [at, { start, end, newLine }] of tokens.entries()) {
    const kind = kinds[at]!;
    if (kind === apart) open = undefined;
    else if (open && open.kind === kind && !(newLine && /\n/.test(text.slice(open.end, start))))
      open.end = end;
    else {
      open = { start, end, kind };
      parts.push(open);
    }
  }
  return parts.sort((a, b) => a.start - b.start || a.end - b.end);
}

// Signs that are no words (emoji, "+", "|") go to the part before them, else to the one after, on their line.
function attachSigns(text: string, parts: readonly Part[]): readonly Part[] {
  const result: { start: number; end: number; kind: number }[] = [];
  let from = 0;
  for (const part of [...parts, { start: text.length, end: text.length, kind: apart }]) {
    const next = { ...part };
    if (part.start > from) attachGap(text, from, result, next);
    result.push(next);
    from = Math.max(from, part.end);
  }
  return result.filter(({ start, end }) => end > start);
}

function attachGap(
  text: string,
  from: number,
  result: { start: number; end: number; kind: number }[],
  next: { start: number; end: number; kind: number },
): void {
  const before = result.at(-1);
  const loose: { start: number; end: number; kind: number }[] = [];
  for (const match of text.slice(from, next.start).matchAll(/[^\s\p{P}`<>=|~^+]+/gu)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const last = loose.at(-1) ?? before;
    if (last && last.kind !== apart && !text.slice(last.end, start).includes('\n')) last.end = end;
    else if (next.kind !== apart && !text.slice(end, next.start).includes('\n')) {
      next.start = start;
      break;
    } else loose.push({ start, end, kind: unread });
  }
  for (const part of loose) result.push(part);
}
