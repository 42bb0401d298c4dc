import { classAt, isApostrophe, isHyphen, isSpaceAt, isWordClass } from '../characters.ts';

/** No abbreviation is longer; a longer word is not read back to its start, so that reading stays linear. */
export const LONGEST_ABBREVIATION = 24;

/** The letters of the longest part of an abbreviation with inner dots (`par.ex`), plus one. */
const LONGEST_PART = 4;

/** The start of the word, inner dots and hyphens included, that ends at `end`; `end` if none does. */
export function wordBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_ABBREVIATION && isPart(text, start - 1)) {
    if (isDot(text, start - 1) && endsFullWord(text, start - 1)) break;
    start--;
  }
  while (start < end && !isWordClass(classAt(text, start))) start++;
  return start;
}

/** The word before the word that starts at `start`, lower case, its full stop or apostrophe included; empty if none. */
export function neighbourBefore(text: string, start: number): string {
  let end = start;
  while (end > 0 && start - end < 3 && isSpaceAt(text, end - 1)) end--;
  let from = end;
  while (from > 0 && end - from < LONGEST_ABBREVIATION && isNeighbourPart(text, from - 1)) from--;
  return text.slice(from, end).toLowerCase();
}

function isDot(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x2e;
}

/** In `Trump.M. Roux` the first dot ends a sentence: no part of an abbreviation but the last is that long. */
function endsFullWord(text: string, dot: number): boolean {
  for (let i = dot - 1; i >= dot - LONGEST_PART; i--) if (!isWordClass(classAt(text, i))) return false;
  return true;
}

function isPart(text: string, at: number): boolean {
  return isDot(text, at) || isHyphen(text.charCodeAt(at)) || isWordClass(classAt(text, at));
}

function isNeighbourPart(text: string, at: number): boolean {
  return isApostrophe(text.charCodeAt(at)) || isPart(text, at);
}
