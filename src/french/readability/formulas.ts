import type { FormulaMeasure } from '../../document/measures.ts';

/** What the formulas are computed from. */
export interface TextCounts {
  /** Words by the definition W1. */
  readonly words: number;
  readonly sentences: number;
  /** Spoken syllables. */
  readonly syllables: number;
  /** Surface words of more than six letters. */
  readonly longWords: number;
}

/** A word of so many letters is not yet long for LIX. */
export const LONGEST_SHORT_WORD = 6;

const KANDEL_MOLES = { base: 207, perWordsPerSentence: 1.015, perSyllablesPerWord: 73.6 } as const;

/**
 * Reading ease of French, Flesch's formula as adapted by L. Kandel and A. Moles ("Application de l'indice de Flesch à la
 * langue française", Cahiers d'études de radio-télévision 19, 1958): 207 − 1.015 · W/S − 73.6 · Y/W, with W words, S sentences,
 * Y syllables. Some tools use 209 − 1.15 · W/S − 68 · Y/W under the same name, which gives 8 to 9 points more. Not clamped:
 * 100 is very easy, 0 very hard, and both can be passed. In tenths.
 *
 * @returns undefined without words or sentences
 */
export function fleschKandelMolesOf({ words, sentences, syllables }: TextCounts): FormulaMeasure | undefined {
  if (words === 0 || sentences === 0) return undefined;
  const { base, perWordsPerSentence, perSyllablesPerWord } = KANDEL_MOLES;
  return {
    value: tenths(
      base - (perWordsPerSentence * words) / sentences - (perSyllablesPerWord * syllables) / words,
    ),
    formula: '207 − 1.015 · words / sentences − 73.6 · syllables / words',
    source: 'L. Kandel, A. Moles, Cahiers d’études de radio-télévision 19, 1958',
    coefficients: KANDEL_MOLES,
  };
}

const LIX = { longerThan: LONGEST_SHORT_WORD, perLongWordShare: 100 } as const;

/**
 * LIX, läsbarhetsindex (C. H. Björnsson, "Läsbarhet", 1968): W/S + 100 · L/W, with L words of more than six letters. Under 25
 * very easy, 40 to 50 usual prose, over 55 very hard. In tenths.
 *
 * @returns undefined without words or sentences
 */
export function lixOf({ words, sentences, longWords }: TextCounts): FormulaMeasure | undefined {
  if (words === 0 || sentences === 0) return undefined;
  return {
    value: tenths(words / sentences + (LIX.perLongWordShare * longWords) / words),
    formula: 'words / sentences + 100 · words over 6 letters / words',
    source: 'C. H. Björnsson, Läsbarhet, 1968',
    coefficients: LIX,
  };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
