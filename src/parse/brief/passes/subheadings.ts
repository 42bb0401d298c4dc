import { headingUnits, headingUnitsCounted } from '../lists/quantities.ts';
import { headedParts, headingManners, headingNegations, headingParts } from '../lists/subheadings.ts';
import { matchAt, phraseTable } from '../phrases.ts';
import type { Quantity } from '../quantity.ts';
import { quantityAt } from '../quantity.ts';
import type { Prompt, Reading } from '../reading.ts';

const unit = phraseTable([[true, headingUnits]]);
const counted = phraseTable([[true, [...headingUnits, ...headingUnitsCounted]]]);
const parts = phraseTable([[true, headingParts]]);
const headed = phraseTable([[true, headedParts]]);
const negation = phraseTable([[true, headingNegations]], { backwards: true });
const rhythm = phraseTable([
  [
    true,
    [
      'tous|toutes les',
      'every|par|per|all_the|pour_chaque|for_each|in_each|dans_chaque|under_each|each|chaque|chacun|chacune',
    ],
  ],
]);

/** Reads whether subheadings are ordered, and how many. */
export function* readSubheadings(prompt: Prompt): Iterable<Reading> {
  const { tokens } = prompt;
  for (let at = 0; at < tokens.length; at++) {
    const quantity = quantityAt(prompt, at, counted);
    const found = quantity ? undefined : (matchAt(unit, tokens, at) ?? negatedAt(prompt, at));
    const reading = quantity
      ? ofQuantity(prompt, quantity)
      : found
        ? ofUnit(prompt, found.from, found.to)
        : ofParts(prompt, at);
    if (!reading) continue;
    yield reading;
    at = reading.to - 1;
  }
}

function ofQuantity({ tokens }: Prompt, quantity: Quantity): Reading | undefined {
  const { from, to, min, max, target } = quantity;
  // "un H2 tous les 300 mots" is a rhythm, not a number.
  if ((tokens[to]?.gap ?? 3) <= 1 && matchAt(rhythm, tokens, to))
    return { from, to, field: 'subheadings', value: true };
  const limit = max ?? target ?? min ?? 0;
  // "dans un H2" names one and counts none.
  if (target === 1) return { from, to, field: 'subheadings', value: true };
  if (limit === 0) return { from, to, field: 'subheadings', value: false };
  if (limit > 60) return undefined;
  return { from, to, field: 'subheadings', value: countOf(quantity) };
}

/** How many subheadings a number orders; "environ 5" leaves a fifth on either side. */
export function countOf({ min, max, target, approximate }: Quantity): { min?: number; max?: number } {
  if (min !== undefined || max !== undefined)
    return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  const margin = approximate ? Math.max(1, Math.round(target! / 5)) : 0;
  return { min: Math.max(1, target! - margin), max: target! + margin };
}

// "sans sous-titre": the singular alone may mean the deck of an article.
function negatedAt({ tokens }: Prompt, at: number) {
  const found = matchAt(counted, tokens, at);
  return found && matchAt(negation, tokens, at) ? found : undefined;
}

function ofUnit(prompt: Prompt, from: number, to: number): Reading | undefined {
  const { tokens } = prompt;
  const negated = matchAt(negation, tokens, from);
  // "pas de H3": a level that is not wanted.
  if (negated && /^h[134]$/.test(tokens[from]!.word) && to === from + 1) return undefined;
  // "pas de sous-titres en majuscules": others are welcome.
  if (negated && tokens[to]?.gap === 0 && headingManners.has(tokens[to]!.word))
    return { from: negated.from, to };
  const counted = negated ? undefined : countBehind(prompt, from, to);
  if (counted) return counted;
  return negated
    ? { from: negated.from, to, field: 'subheadings', value: false }
    : { from, to, field: 'subheadings', value: true };
}

// "des H2 (4 ou 5)", "H2 x 4".
function countBehind(prompt: Prompt, from: number, to: number): Reading | undefined {
  const { text, tokens } = prompt;
  const next = tokens[to];
  if (!next || next.newLine) return undefined;
  const isBracketed = /^\s?\($/.test(text.slice(tokens[to - 1]!.end, next.start));
  const at =
    next.gap === 0 && next.word === 'x' && tokens[to + 1]?.gap === 0 ? to + 1 : isBracketed ? to : undefined;
  const quantity = at === undefined ? undefined : firstQuantity(prompt, at);
  if (!quantity || (quantity.max ?? quantity.target ?? quantity.min ?? 0) > 60) return undefined;
  if (isBracketed && !text.startsWith(')', tokens[quantity.to - 1]!.end)) return undefined;
  return { from, to: quantity.to, field: 'subheadings', value: countOf(quantity) };
}

function firstQuantity(prompt: Prompt, from: number): Quantity | undefined {
  for (let at = from; at < from + 3 && at < prompt.tokens.length; at++) {
    const quantity = quantityAt(prompt, at, undefined);
    if (quantity) return quantity.from <= from ? quantity : undefined;
  }
  return undefined;
}

// "en 5 parties": five headings, or five paragraphs?
function ofParts(prompt: Prompt, at: number): Reading | undefined {
  const { tokens } = prompt;
  const quantity = quantityAt(prompt, at, parts);
  const limit = quantity?.max ?? quantity?.target ?? quantity?.min ?? 0;
  if (!quantity || limit < 2 || limit > 30) return undefined;
  const { from, to } = quantity;
  // "en 5 parties avec un H2 pour chacune".
  const named = (tokens[to]?.gap ?? 3) <= 1 ? matchAt(headed, tokens, to) : undefined;
  if (named) return { from, to: named.to, field: 'subheadings', value: countOf(quantity) };
  return { from, to, field: 'subheadings', doubt: [`subheadings: ${limit}`, `paragraphs: ${limit}`] };
}
