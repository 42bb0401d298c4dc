import { foldOf } from '../../src/french/fold.ts';
import { defaultLexicon, isNominal, valueOfForm } from '../../src/french/lexicon/index.ts';

/**
 * Whether a banned term is a name that is a common noun too ("Orange"): a capital says so when the other terms show that
 * their writer uses capitals for names alone ("Orange, SFR", "Orange, pas cher").
 */
export function isNameAmong(term: string, terms: readonly string[]): boolean {
  if (!isCommonNoun(term) || !isCapital(term)) return false;
  return terms.some((other) => other !== term && (!isCapital(other) || !isCommonNoun(other)));
}

/** Whether a text starts with a capital. */
export function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

function isCommonNoun(term: string): boolean {
  return /^[\p{L}-]+$/u.test(term) && isNominal(valueOfForm(defaultLexicon(), foldOf(term)));
}
