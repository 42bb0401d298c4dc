import type { Derivation } from './expand.ts';

/** All ways in which one form comes out of the dictionary, by what they say of it. */
export interface Reading extends Derivation {
  /** Of a verb: finite form, infinitive or participle. */
  readonly verbal: boolean;
  /** Of a noun or adjective that inflects. */
  readonly nominal: boolean;
  /** The spelling that the reading belongs to only. */
  readonly only?: 'classic' | 'reform';
}

/** Sorts a derivation by the rules of its entry. */
export function readingOf(derivation: Derivation): Reading {
  return {
    ...derivation,
    verbal: derivation.flags.some(isConjugation) || isBareInfinitive(derivation),
    nominal: derivation.flags.some(isDeclension),
  };
}

/** What is known of the dictionary beside one form. */
export interface Lookout {
  /** Frequency class of a word, 0 to 15. */
  frequencyOf(word: string): number;
  /** Whether a form is one of a verb's. */
  isFormOf(form: string, verb: string): boolean;
}

/**
 * The lemmas of a form, in code-unit order. Readings that texts hardly ever mean are left out where there is a better one, as
 * they would join words that have nothing in common (armes and armée, ballons and balle).
 */
export function lemmasOfReadings(readings: readonly Reading[], lookout: Lookout): readonly string[] {
  const likely = readings.filter(
    (reading) => !(reading.verbal && readings.some((other) => isBetter(other, reading, lookout))),
  );
  const lemmas = new Set(likely.map(({ lemma }) => lemma));
  // demeurés, décédées: the dictionary lets participles with être agree as adjectives only.
  for (const { lemma, flags } of likely) {
    const infinitive = `${lemma.slice(0, -1)}er`;
    if (flags.includes('F.') && lemma.endsWith('é') && lookout.isFormOf(infinitive, infinitive))
      lemmas.add(infinitive);
  }
  return [...lemmas].sort(byCodeUnit);
}

/** Whether a form is so much likelier to be one reading that another, of a verb, need not be thought of. */
function isBetter(other: Reading, verb: Reading, { frequencyOf, isFormOf }: Lookout): boolean {
  const { form, lemma } = verb;
  if (form === lemma || other.lemma === lemma) return false;
  const frequency = frequencyOf(lemma);
  if (other.verbal) {
    // convient is of convenir rather than convier, virent of voir rather than virer: 16 times rarer in rank, or not ranked at
    // all. Auxiliaries outrank every verb and would say nothing of suis.
    if (frequency === 0) return frequencyOf(other.lemma) > 0;
    return frequencyOf(other.lemma) >= frequency + 4 && !/^(?:être|avoir)$/.test(other.lemma);
  }
  // tu armes, nous ballons: the second person singular, and the first plural of -er, are rare in prose. In prises, after a
  // masculine pris, -es is of a participle.
  if (form.endsWith('es') && lemma !== 'être' && !isFormOf(form.slice(0, -2), lemma)) return true;
  if (lemma.endsWith('er') && /(?:ons|iez)$/.test(form)) return true;
  // A form read 64 times higher in rank than the verb.
  return frequencyOf(form) >= frequency + 6;
}

// Conjugations of dictionary-fr are named by a small letter and a capital or a digit (`a0`, `zE`); plurals and feminines by
// a capital and a mark (`S.`, `F+`, `Wx`), as its .aff file lists them.
function isConjugation(flag: string): boolean {
  return /^[a-z][A-Z0-9]$/.test(flag);
}

// Rare verbs have no conjugation, but the elided pronouns of one.
function isBareInfinitive({ form, flags }: Derivation): boolean {
  return flags.includes("m'") && /(?:[ei]r|re)$/.test(form);
}

function isDeclension(flag: string): boolean {
  return /^(?:[SXAIFW][.=+x]|F[sce]|G[sceo])$/.test(flag);
}

export function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
