/**
 * What the lexicon knows of one form, packed in 32 bits. 0 is no value: the form is unknown.
 * Bits 0–3 frequency, then one bit each as below, bits 12–31 the number of its analysis (lemmas and readings).
 */
export type FormValue = number;

/** Set in the value of every known form, so that none is 0. */
export const KNOWN = 1 << 4;
/** KEEPCASE of the dictionary: no other capitals than its own (`kWh`, `Hz`). */
export const KEEP_CASE = 1 << 5;
/** NOSUGGEST of the dictionary: right, but nothing to suggest (`ppm`, `XIVᵉ`). */
export const NO_SUGGEST = 1 << 6;
/** Some reading of the form is a verb form, infinitive and participles included. */
export const VERB = 1 << 7;
/** Written otherwise since the spelling reform of 1990 (`connaître`, `oignon`). */
export const CLASSIC_ONLY = 1 << 8;
/** Of the spelling of 1990 only (`connaitre`, `ognon`). */
export const REFORM_ONLY = 1 << 9;
/** Some reading of the form is an inflecting noun or adjective. */
export const NOMINAL = 1 << 10;
export const ANALYSIS_SHIFT = 12;

/** Frequency class of a form: 0 (not among the 28,095 ranked words), else 1 (rare) to 15 (`de`), each twice as frequent in rank. */
export function frequencyOf(value: FormValue): number {
  return value & 0xf;
}

/** Whether a form may not change its capitals, not even at a sentence start or in ALL CAPS. */
export function keepsCase(value: FormValue): boolean {
  return (value & KEEP_CASE) !== 0;
}

/** Whether a form is fit to be suggested (units, ordinals and the like are not). */
export function mayBeSuggested(value: FormValue): boolean {
  return (value & NO_SUGGEST) === 0;
}

/** Whether some reading of a form is a verb form, infinitive and participles included. */
export function isVerbForm(value: FormValue): boolean {
  return (value & VERB) !== 0;
}

/** Whether some reading of a form is a noun or adjective that inflects (no function word, no adverb). */
export function isNominal(value: FormValue): boolean {
  return (value & NOMINAL) !== 0;
}

/** The spelling a text is held to: before 1990, after it, or either. */
export type Spelling = 'classic' | 'reform' | 'both';

/** Whether a known form is right in a spelling. */
export function isOfSpelling(value: FormValue, spelling: Spelling): boolean {
  if (value === 0) return false;
  if (spelling === 'both') return true;
  return (value & (spelling === 'classic' ? REFORM_ONLY : CLASSIC_ONLY)) === 0;
}
