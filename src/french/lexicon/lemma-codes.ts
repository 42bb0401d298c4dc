import type { LemmaCode } from './analyses.ts';
import { ANALYSIS_SHIFT, type FormValue } from './form-value.ts';
import type { Lexicon } from './lexicon-file.ts';

/** The lemmas of a form of the lexicon, by its value. */
export function lemmasOfValue(lexicon: Lexicon, form: string, value: FormValue): readonly string[] {
  return lemmaCodesOf(lexicon, value).map((code) => lemmaBy(code, form));
}

/** How the lemmas of a form are made, by its value; those of unlikely readings left out. */
export function lemmaCodesOf(lexicon: Lexicon, value: FormValue): readonly LemmaCode[] {
  const { lemmas, likely } = lexicon.analyses.of(value >>> ANALYSIS_SHIFT);
  return likely === lemmas.length ? lemmas : lemmas.slice(0, likely);
}

export function lemmaBy({ cut, add }: LemmaCode, form: string): string {
  return form.slice(0, form.length - cut) + add;
}
