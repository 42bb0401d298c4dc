import { briefWords, fillers, greetings, orderVerbs } from './lists/order-words.ts';
import { order, unread } from './part-kinds.ts';
import type { Prompt } from './reading.ts';

/** The number of an item ("2. Longueur : …") and the name of a closing tag belong to the order beside them. */
export function absorbMarks({ text, tokens }: Prompt, kinds: Uint8Array): void {
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

/** Words that order nothing by themselves belong to the order around them. */
export function absorb({ tokens }: Prompt, kinds: Uint8Array): void {
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
