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

/**
 * The lemmas of a form, in code-unit order. Readings that texts hardly ever mean are left out where there is a better one, as
 * they would join words that have nothing in common (armes and armée, ballons and balle).
 *
 * @param frequencies frequency class of words, 0 to 15
 * @param infinitiveOf the verb in -er that an adjective in -é is the participle of, if there is one
 */
export function lemmasOfReadings(
  readings: readonly Reading[],
  frequencies: ReadonlyMap<string, number>,
  infinitiveOf: (participle: string) => string | undefined,
): readonly string[] {
  const likely = readings.filter(
    (reading) => !(reading.verbal && readings.some((other) => isBetter(other, reading, frequencies))),
  );
  const lemmas = new Set(likely.map(({ lemma }) => lemma));
  // demeurés, décédées: the dictionary lets participles with être agree as adjectives only.
  for (const { lemma, flags } of likely) {
    const verb = flags.includes('F.') ? infinitiveOf(lemma) : undefined;
    if (verb) lemmas.add(verb);
  }
  return [...lemmas].sort(byCodeUnit);
}

/** Whether a form is so much likelier to be one reading that another, of a verb, need not be thought of. */
function isBetter(other: Reading, verb: Reading, frequencies: ReadonlyMap<string, number>): boolean {
  if (verb.form === verb.lemma || other.lemma === verb.lemma) return false;
  const classOf = (word: string) => frequencies.get(word) ?? 0;
  // convient is of convenir rather than of convier, which is not among the ranked words at all.
  if (other.verbal) return classOf(verb.lemma) === 0 && classOf(other.lemma) > 0;

  // tu armes, nous ballons: the second person singular, and the first plural, are rare in prose. -ées is of participles.
  if (verb.lemma.endsWith('er') && /(?:[^é]es|ons|iez)$/.test(verb.form)) return true;
  // Six classes: a form is read 64 times higher in rank than the verb.
  return classOf(verb.form) >= classOf(verb.lemma) + 6;
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

function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
