import { classAt, DIGIT, LOWER, UPPER } from '../characters.ts';
import { ALSO_WORDS, FINALS, OPEN, RANKS, REFERENCES, TITLES } from '../lists/abbreviations.ts';
import { neighbourBefore, wordBefore } from './before.ts';
import { afterInitials, isInitials } from './initials.ts';
import { opensSentence } from './openers.ts';
import { type Stop, startsLow } from './stop.ts';

const LISTS = [FINALS, TITLES, OPEN, RANKS, REFERENCES, ALSO_WORDS];

/** What the abbreviation or the initials before a full stop say about the end of the sentence. */
export function stopOfAbbreviation(stop: Stop): boolean | undefined {
  const { text, at } = stop;
  const start = wordBefore(text, at);
  if (start === at) return undefined;
  const word = text.slice(start, at).toLowerCase();
  if (!isInitials(word) && !isAbbreviation(word))
    return looksShortened(word) && startsLow(stop) ? false : undefined;
  if (stop.end > stop.marksEnd) return afterCloser(stop, word);
  if (FINALS.has(word) && !(word.length === 1 && classAt(text, start) === UPPER))
    return startsLow(stop) ? false : undefined;
  if (isInitials(word)) return afterInitials(stop, start, word);
  return afterAbbreviation(stop, start, word);
}

/** Is it listed as written with a full stop (lower case, without its last one)? */
export function isAbbreviation(word: string): boolean {
  return LISTS.some((list) => list.has(word));
}

/** `(vis, clous, etc.) Le magasin` ends the sentence inside the bracket, if a word follows that opens one. */
function afterCloser({ text, end, opening }: Stop, word: string): boolean | undefined {
  if (!')]'.includes(text[end - 1]!)) return undefined;
  return FINALS.has(word) && classAt(text, opening) === UPPER && opensSentence(text, opening);
}

function afterAbbreviation(stop: Stop, start: number, word: string): boolean | undefined {
  const { text, opening } = stop;
  const small = classAt(text, start) === LOWER;
  if (OPEN.has(word) || isExample(text, start, word)) return false;
  if (classAt(text, opening) === DIGIT || isCodeNumber(text, opening)) return false;
  if (ALSO_WORDS.has(word) || (small && RANKS.has(word))) return undefined;
  // `5 mm. Paris` ends, `MM. Duff et Brok` does not.
  if (small && word === 'mm') return undefined;
  if (startsLow(stop) || (!small && TITLES.has(word))) return false;
  return opensSentence(text, opening) ? undefined : false;
}

/** `p. ex.`, written with a space. */
function isExample(text: string, start: number, word: string): boolean {
  return word === 'ex' && /^(?:p\.|par)$/.test(neighbourBefore(text, start));
}

/** `art. L. 123-4`, `art. R121`: articles of a code begin with a letter. */
function isCodeNumber(text: string, opening: number): boolean {
  return /^[A-Z](?:\. ?)?\d/.test(text.slice(opening, opening + 4));
}

/** Without a vowel it can be no word: `bcp.`, `trsp.`, `1.8.2.` */
function looksShortened(word: string): boolean {
  return /^[bcdfghjklmnpqrstvwxz]{2,5}$/.test(word) || /^\d+(?:\.\d+)+$/.test(word);
}
