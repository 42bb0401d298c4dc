import { classAt, isApostrophe, isHyphen, isSpaceAt, isWordClass } from '../characters.ts';

/** No abbreviation is longer; a longer word is not read back to its start, so that reading stays linear. */
export const LONGEST_ABBREVIATION = 24;

/** The start of the word, inner dots and hyphens included, that ends at `end`; `end` if none does. */
export function wordBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_ABBREVIATION && isPart(text, start - 1)) start--;
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

function isPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x2e || isHyphen(code) || isWordClass(classAt(text, at));
}

function isNeighbourPart(text: string, at: number): boolean {
  return isApostrophe(text.charCodeAt(at)) || isPart(text, at);
}
