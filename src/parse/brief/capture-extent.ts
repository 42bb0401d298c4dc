import { firstFrom } from '../../document/first-from.ts';
import { captureStops, negations, valueTails } from './lists/captures.ts';
import type { Prompt, Reading, Taken } from './reading.ts';
import type { BriefField } from './shape.ts';

/** Words that join the last items of a list. */
export const conjunctions: ReadonlySet<string> = new Set(['et', 'and', 'ou', 'or', 'ni', 'nor']);

/** The token at which a value in a sentence ends: the next order, the end of the clause, or `most` tokens on. */
export function endOfValue(
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
  while (to > at && valueTails.has(tokens[to - 1]!.word)) to--;
  return to;
}

/** Whether a word shortly before turns an order round ("pas de ton commercial"). */
export function isNegated({ tokens }: Prompt, from: number): boolean {
  for (let at = from; at > Math.max(0, from - 3) && tokens[at]!.gap === 0; at--) {
    if (negations.has(tokens[at - 1]!.word)) return true;
  }
  return false;
}

/** The reading of a value in quotes. */
export function quotedReading(
  prompt: Prompt,
  from: number,
  at: number,
  field: BriefField,
  quoted: { start: number; end: number },
): Reading {
  const to = Math.max(at, firstFrom(prompt.tokens, quoted.end));
  return {
    from,
    to,
    field,
    value: prompt.text.slice(quoted.start, quoted.end),
    place: { start: quoted.start, end: quoted.end },
  };
}
