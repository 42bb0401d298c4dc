import { lookUp } from '../../lexicon/automaton.ts';
import { type FormValue, frequencyOf, isOfSpelling } from '../../lexicon/form-value.ts';
import { lemmaCodesOf } from '../../lexicon/lemma-codes.ts';
import type { Lexicon } from '../../lexicon/lexicon-file.ts';
import type { EditCosts } from './costs.ts';

const TOP_CLASS = 15;
/** Highest frequency class among the forms of at least so many letters, as the lexicon has them. */
const TOP_CLASS_BY_LENGTH = [15, 15, 15, 14, 12, 10, 9, 9, 9, 8, 8, 7, 6, 5, 5, 4, 4, 2];

/**
 * What a form's rarity adds to the cost of its edits. A form that is not ranked is judged by the most frequent of its
 * lemmas: `choisissions` is likelier than `choyions`.
 */
export function rarityOf(lexicon: Lexicon, form: string, value: FormValue, costs: EditCosts): number {
  const reform = isOfSpelling(value, 'classic') ? 0 : costs.reform;
  const frequency = frequencyOf(value);
  if (frequency > 0) return (TOP_CLASS - frequency) * costs.rarity + reform;
  return (
    reform + TOP_CLASS * costs.rarity + costs.unranked - lemmaClassOf(lexicon, form, value) * costs.lemma
  );
}

/** The least that `rarityOf` can be for a form of at least so many letters. */
export function leastRarity(length: number, costs: EditCosts): number {
  return (TOP_CLASS - (TOP_CLASS_BY_LENGTH[Math.max(0, length)] ?? 2)) * costs.rarity;
}

function lemmaClassOf(lexicon: Lexicon, form: string, value: FormValue): number {
  let best = 0;
  for (const { cut, add } of lemmaCodesOf(lexicon, value)) {
    const lemma = form.slice(0, form.length - cut) + add;
    if (lemma !== form) best = Math.max(best, frequencyOf(lookUp(lexicon, lemma)));
  }
  return best;
}
