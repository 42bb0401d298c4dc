/**
 * What an edit costs, in hundredths of one plain edit. Tuned on misspellings of public git histories, one half of them, and
 * checked on the other half; the order of magnitude is the finding, the second digit is not.
 */
export interface EditCosts {
  /** Same letter, another accent or none written: `probleme`, `grêve`. */
  readonly accent: number;
  /** An accent written where there is none: writers who strike one mean it, mostly. */
  readonly needlessAccent: number;
  /** Same letter, another case: `france`. */
  readonly capital: number;
  /** One of two equal letters in a row missing or too many: `dosier`, `addresse`. */
  readonly doubled: number;
  /** The same for a vowel, or for a letter too many. */
  readonly doubledVowel: number;
  readonly doubledExtra: number;
  /** A missing or needless hyphen or apostrophe: `peutêtre`. */
  readonly joint: number;
  /** Two letters or groups that sound alike: `ph` and `f`. */
  readonly phonetic: number;
  /** A mute h missing or needless: `téatre`. */
  readonly mute: number;
  /** Two neighbours swapped: `plsu`. */
  readonly transposition: number;
  /** A letter struck for its neighbour on an AZERTY keyboard. */
  readonly keyboard: number;
  readonly substitution: number;
  /** The word lacks a letter. */
  readonly missing: number;
  /** The word has a letter too many. */
  readonly extra: number;
  /** Added to what changes the first letter: writers seldom get it wrong. */
  readonly first: number;
  /** Per halving of the frequency rank: what makes the usual word win. */
  readonly rarity: number;
  /** Extra cost of a form that is not ranked, on top of the rarest rank. */
  readonly unranked: number;
  /** Added to a form of the spelling of 1990 only: few write it. */
  readonly reform: number;
  /** A lost apostrophe: `lhomme`. */
  readonly seam: number;
  /** A lost hyphen before a pronoun: `estil`. */
  readonly hyphen: number;
  /** A lost space, or a hyphen in its place: `parcontre`, `parce-que`. */
  readonly space: number;
  /** A syllable struck twice, a letter held down: `restrictictions`, `vraaaiment`. */
  readonly syllable: number;
  /** A second error in the same word, beside one at its boundary. */
  readonly second: number;
  /** Taken off an unranked form by class of its lemma. */
  readonly lemma: number;
}

export const COSTS: EditCosts = {
  accent: 25,
  needlessAccent: 55,
  capital: 30,
  doubled: 32,
  doubledVowel: 55,
  doubledExtra: 40,
  joint: 30,
  phonetic: 65,
  mute: 50,
  transposition: 73,
  keyboard: 95,
  substitution: 112,
  missing: 68,
  extra: 88,
  first: 10,
  rarity: 5,
  unranked: 16,
  reform: 45,
  seam: 45,
  hyphen: 60,
  space: 100,
  syllable: 60,
  second: 20,
  lemma: 1,
};
