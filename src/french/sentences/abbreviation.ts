import { classAt, DIGIT, isApostrophe, isHyphen, isWordClass, LOWER, UPPER } from '../characters.ts';
import { FINALS, REFERENCES, TITLES } from '../lists/abbreviations.ts';
import { opensSentence } from './openers.ts';
import { type Stop, startsLow } from './stop.ts';

/** No abbreviation is longer; a longer word is not read back to its start, so that reading stays linear. */
export const LONGEST_ABBREVIATION = 24;

/** The start of the word, dots and hyphens included, that ends at `end`. */
export function wordBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_ABBREVIATION && isPart(text, start - 1)) start--;
  while (start < end && !isWordClass(classAt(text, start))) start++;
  return start;
}

function isPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x2e || isHyphen(code) || isWordClass(classAt(text, at));
}

/** Is the full stop that of an abbreviation or an initial, and does the sentence end there all the same? */
export function stopOfAbbreviation(stop: Stop): boolean | undefined {
  const { text, at } = stop;
  const start = wordBefore(text, at);
  if (start === at) return undefined;
  const word = text.slice(start, at).toLowerCase();
  if (isDottedInitials(word)) return afterInitials(stop, start, word);
  if (FINALS.has(word)) return startsLow(stop) || isDigit(stop) ? false : undefined;
  if (TITLES.has(word)) return afterTitle(stop, start, word);
  if (REFERENCES.has(word)) return afterReference(stop);
  if (hasNoVowel(word) && startsLow(stop)) return false;
  return undefined;
}

function isDigit(stop: Stop): boolean {
  return classAt(stop.text, stop.opening) === DIGIT;
}

/** `m`, `j.-p`, `r.e.m`: single letters between dots or hyphens. */
export function isDottedInitials(word: string): boolean {
  return /^\p{L}(?:[.-]{1,2}\p{L}){0,7}$/u.test(word);
}

function afterInitials(stop: Stop, start: number, word: string): boolean | undefined {
  const { text } = stop;
  const upper = classAt(text, start) === UPPER;
  if (startsLow(stop) || isDigit(stop)) return false;
  if (word === 'm' && upper) return false;
  if (isApostrophe(text.charCodeAt(start - 1)))
    return word.length > 1 && !opensSentence(text, stop.opening) ? false : undefined;
  if (opensSentence(text, stop.opening)) return undefined;
  if (word === 'p' || word === 'n' || word === 'v' || word === 't') return false;
  if (word === 'j.-c') return undefined;
  return upper ? false : undefined;
}

function afterTitle(stop: Stop, start: number, word: string): boolean | undefined {
  const { text } = stop;
  if (classAt(text, start) === LOWER && opensSentence(text, stop.opening)) return undefined;
  if (word === 'mm' && classAt(text, start) === LOWER) return undefined;
  return false;
}

function afterReference(stop: Stop): boolean | undefined {
  return opensSentence(stop.text, stop.opening) ? undefined : false;
}

/** Is it listed as written with a full stop (lower case, without its last one)? */
export function isAbbreviation(word: string): boolean {
  return TITLES.has(word) || REFERENCES.has(word) || FINALS.has(word);
}

function hasNoVowel(word: string): boolean {
  return /^[bcdfghjklmnpqrstvwxz]{2,5}$/.test(word);
}
