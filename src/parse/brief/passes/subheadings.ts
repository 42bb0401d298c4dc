import { headingUnits, headingUnitsCounted } from '../lists/quantities.ts';
import { headingNegations, headingParts } from '../lists/subheadings.ts';
import { matchAt, phraseTable } from '../phrases.ts';
import type { Quantity } from '../quantity.ts';
import { quantityAt } from '../quantity.ts';
import type { Prompt, Reading } from '../reading.ts';

const unit = phraseTable([[true, headingUnits]]);
const counted = phraseTable([[true, [...headingUnits, ...headingUnitsCounted]]]);
const parts = phraseTable([[true, headingParts]]);
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

function ofUnit(prompt: Prompt, from: number, to: number): Reading {
  const negated = matchAt(negation, prompt.tokens, from);
  return negated
    ? { from: negated.from, to, field: 'subheadings', value: false }
    : { from, to, field: 'subheadings', value: true };
}

// "en 5 parties": five headings, or five paragraphs?
function ofParts(prompt: Prompt, at: number): Reading | undefined {
  const quantity = quantityAt(prompt, at, parts);
  const limit = quantity?.max ?? quantity?.target ?? quantity?.min ?? 0;
  if (!quantity || limit < 2 || limit > 30) return undefined;
  const { from, to } = quantity;
  return { from, to, field: 'subheadings', doubt: [`subheadings: ${limit}`, `paragraphs: ${limit}`] };
}
