import { firstFrom } from '../../../document/first-from.ts';
import { furtherBoundAt } from '../further-bound.ts';
import { headingUnits, headingUnitsCounted } from '../lists/quantities.ts';
import { phraseTable } from '../phrases.ts';
import { quantityAt } from '../quantity.ts';
import type { Prompt, Reading } from '../reading.ts';
import type { Labelled } from './labelled.ts';
import { countOf } from './subheadings.ts';

const headings = phraseTable([[true, [...headingUnits, ...headingUnitsCounted]]]);

/** The number behind a yes: "Intertitres : oui, 4 minimum". */
export function countAfterAnswer(
  prompt: Prompt,
  from: number,
  start: number,
  end: number,
): Reading | undefined {
  const second = prompt.tokens[firstFrom(prompt.tokens, start) + 1];
  return second && second.start < end ? headingCount(prompt, { from, start: second.start, end }) : undefined;
}

/** How many subheadings a value says: "3 à 5", "minimum 3, maximum 5". */
export function headingCount(
  prompt: Prompt,
  { from, start, end }: Pick<Labelled, 'from' | 'start' | 'end'>,
): Reading | undefined {
  const { tokens } = prompt;
  const last = firstFrom(tokens, end);
  const first = firstFrom(tokens, start);
  for (let at = first; at < Math.min(last, first + 4); at++) {
    const quantity = quantityAt(prompt, at, headings) ?? quantityAt(prompt, at, undefined);
    if (!quantity || quantity.from > first) continue;
    const further = furtherBoundAt(prompt, quantity.to, undefined);
    const value = { ...countOf(quantity), ...(further && countOf(further)) };
    if ((value.max ?? value.min ?? 0) > 60) return undefined;
    return { from, to: further?.to ?? quantity.to, field: 'subheadings', value };
  }
  return undefined;
}
