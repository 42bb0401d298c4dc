import { boundsAfter, boundsBefore } from './lists/quantities.ts';
import { numberAt } from './numbers.ts';
import type { PhraseTable } from './phrases.ts';
import { matchAt, phraseTable } from './phrases.ts';
import type { Quantity } from './quantity.ts';
import type { Prompt } from './reading.ts';

const before = phraseTable(boundsBefore);
const after = phraseTable(boundsAfter);

/** Reads the rest of "minimum 700 mots, maximum 900": a bound and a number whose unit was said already. */
export function furtherBoundAt(
  prompt: Prompt,
  at: number,
  unit: PhraseTable<unknown> | undefined,
): Quantity | undefined {
  const { tokens } = prompt;
  if ((tokens[at]?.gap ?? 3) > 1) return undefined;
  const link = skip(tokens, at, links);
  const verb = skip(tokens, link, stays);
  const bound = matchAt(before, tokens, verb);
  if (!bound) return boundedNumberAt(prompt, at, link, unit);
  if (bound.value === 'range' || bound.value === 'approx') return undefined;
  const number = tokens[bound.to]?.gap === 0 ? numberAt(tokens, bound.to) : undefined;
  if (!number) return undefined;
  const to = countedTo(tokens, number.to, unit);
  if (to === number.to && tokens[to]?.gap === 0) return undefined;
  return { ...sideOf(bound.value, number.value), from: at, to, at: bound.to, bare: false };
}

const links: ReadonlySet<string> = new Set(['et', 'and', 'mais', 'but']);

const stays: ReadonlySet<string> = new Set([
  'reste',
  'restez',
  'rester',
  'restant',
  'sois',
  'soyez',
  'stay',
  'remain',
]);

// "1 000 mots minimum / 1 300 maximum".
function boundedNumberAt(
  { tokens }: Prompt,
  at: number,
  link: number,
  unit: PhraseTable<unknown> | undefined,
): Quantity | undefined {
  const number = numberAt(tokens, link);
  if (!number) return undefined;
  const to = countedTo(tokens, number.to, unit);
  const bound = tokens[to]?.gap === 0 ? matchAt(after, tokens, to) : undefined;
  if (!bound || bound.value === 'approx' || tokens[bound.to]?.gap === 0) return undefined;
  return { ...sideOf(bound.value, number.value), from: at, to: bound.to, at: link, bare: false };
}

function skip(tokens: Prompt['tokens'], at: number, words: ReadonlySet<string>): number {
  return tokens[at] && words.has(tokens[at].word) && tokens[at + 1]?.gap === 0 ? at + 1 : at;
}

function countedTo(tokens: Prompt['tokens'], at: number, unit: PhraseTable<unknown> | undefined): number {
  return (unit && tokens[at]?.gap === 0 ? matchAt(unit, tokens, at)?.to : undefined) ?? at;
}

function sideOf(bound: 'min' | 'max', value: number) {
  return bound === 'min' ? { min: value } : { max: value };
}
