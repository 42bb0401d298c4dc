import { type FormValue, LEMMAS_SHIFT } from './form-value.ts';
import type { Lexicon } from './lexicon-file.ts';

/** The lemmas of a form of the lexicon, by its value. */
export function lemmasOfValue(lexicon: Lexicon, form: string, value: FormValue): readonly string[] {
  const codes = lexicon.lemmaSets()[value >>> LEMMAS_SHIFT]!;
  return codes.map(({ cut, add }) => form.slice(0, form.length - cut) + add);
}
