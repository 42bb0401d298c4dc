import { firstFrom } from '../../../document/first-from.ts';
import { furtherBoundAt } from '../further-bound.ts';
import { quantityAt } from '../quantity.ts';
import type { Prompt, Reading } from '../reading.ts';
import type { BriefField } from '../shape.ts';
import type { Labelled } from './labelled.ts';

/** Without a unit, a length may count words or signs; a number of words needs none. */
export function lengthValue(
  prompt: Prompt,
  labelled: Labelled,
  readings: readonly Reading[],
): readonly Reading[] | undefined {
  const { tokens, text } = prompt;
  const name = text.slice(tokens[labelled.from]!.start, labelled.start);
  const side = sideOf(name);
  const counts = readings.filter(({ field }) => field && lengths.has(field));
  // "Longueur mini : 900 mots".
  const [only] = counts;
  if (side && only?.field === 'targetWords' && counts.length === 1 && !only.doubt)
    return [{ ...only, from: labelled.from, field: side }];
  if (counts.length > 0) return undefined;
  const last = firstFrom(tokens, labelled.end);
  for (let at = labelled.to; at < last; at++) {
    const quantity = quantityAt(prompt, at, undefined);
    if (!quantity) continue;
    const { from } = labelled;
    const { to, min, max, target, bare } = quantity;
    if (labelled.label.kind === 'length' && !/\b(?:words?|mots?)\b/i.test(name)) {
      if (to < last) return [];
      const range = text.slice(tokens[at]!.start, tokens[to - 1]!.end);
      return [{ from, to, field: 'targetWords', doubt: [`words: ${range}`, `characters: ${range}`] }];
    }
    if (side && bare) return [{ from, to, field: side, value: target! }];
    // "Mots : min 600 / max 800".
    const further = furtherBoundAt(prompt, to, undefined);
    const bounds = { minWords: min ?? further?.min, maxWords: max ?? further?.max, targetWords: target };
    return Object.entries(bounds).flatMap(([field, value]) =>
      value === undefined ? [] : [{ from, to: further?.to ?? to, field: field as BriefField, value }],
    );
  }
  return [];
}

const lengths: ReadonlySet<string> = new Set(['minWords', 'maxWords', 'targetWords']);

function sideOf(label: string): 'minWords' | 'maxWords' | undefined {
  if (/\bmin/i.test(label)) return 'minWords';
  return /\bmax/i.test(label) || /limit/i.test(label) ? 'maxWords' : undefined;
}
