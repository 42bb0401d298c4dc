import { KEEP_CASE, KNOWN, LEMMAS_SHIFT, NO_SUGGEST, NOMINAL, VERB } from '../form-value.ts';
import type { AffixFile } from './affix-file.ts';
import { type Derivation, expand } from './expand.ts';
import { lemmaCode } from './lemma-code.ts';
import type { ValuedForm } from './pack.ts';

/** All forms with their values, and the lines of the lemma sets that the values number. */
export interface CompiledForms {
  readonly forms: readonly ValuedForm[];
  readonly lemmaSets: readonly string[];
}

/** Compiles a dictionary: expands it, and puts in one value per form what all its derivations say. */
export function compile(
  dictionary: string,
  affixes: AffixFile,
  frequencies: ReadonlyMap<string, number>,
): CompiledForms {
  const readings = new Map<string, Derivation[]>();
  for (const derivation of expand(dictionary, affixes)) {
    const known = readings.get(derivation.form);
    if (known) known.push(derivation);
    else readings.set(derivation.form, [derivation]);
  }

  const numbers = new Map<string, number>();
  const forms = [...readings].map(([form, derivations]) => {
    const lemmas = [...new Set(derivations.map(({ lemma }) => lemma))].sort(byCodeUnit);
    const set = lemmas.map((lemma) => lemmaCode(form, lemma)).join(' ');
    if (!numbers.has(set)) numbers.set(set, numbers.size);
    const value = KNOWN | (frequencies.get(form.toLowerCase()) ?? 0) | marks(derivations, affixes);
    return { form, value: value | (numbers.get(set)! << LEMMAS_SHIFT) };
  });
  return { forms, lemmaSets: [...numbers.keys()] };
}

function marks(derivations: readonly Derivation[], affixes: AffixFile): number {
  const every = (flag: string | undefined) =>
    flag !== undefined && derivations.every(({ flags }) => flags.includes(flag));
  return (
    (every(affixes.keepCase) ? KEEP_CASE : 0) |
    (every(affixes.noSuggest) ? NO_SUGGEST : 0) |
    (derivations.some(({ flags }) => flags.some(isConjugation)) ? VERB : 0) |
    (derivations.some(({ flags }) => flags.some(isDeclension)) ? NOMINAL : 0)
  );
}

// Conjugations of dictionary-fr are named by a small letter and a capital or a digit (`a0`, `zE`); plurals and feminines by
// a capital and a mark (`S.`, `F+`, `Wx`), as their .aff file lists them.
function isConjugation(flag: string): boolean {
  return /^[a-z][A-Z0-9]$/.test(flag);
}

function isDeclension(flag: string): boolean {
  return /^(?:[SXAIFW][.=+x]|F[sce]|G[sceo])$/.test(flag);
}

function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
