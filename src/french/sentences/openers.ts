import { classAt, isApostrophe, isSpaceAt, isWordClass } from '../characters.ts';
import { ELIDED_OPENERS, SENTENCE_OPENERS } from '../lists/sentence-openers.ts';

const LONGEST = 16;

/** Is the word that starts at `start` one that opens sentences (`Le`, `Il`, `Dans`, `L'`) rather than a name? */
export function opensSentence(text: string, start: number): boolean {
  const end = endOfLetters(text, start);
  if (end === start) return false;
  // An initial of `C. S. Roux` opens none.
  if (text[end] === '.' && end === start + 1) return false;
  // A careless À, but not the initial of `J. A. Roux`.
  if (end === start + 1 && text[start] === 'A') return isSpaceAt(text, end);
  const openers = isApostrophe(text.charCodeAt(end)) ? ELIDED_OPENERS : SENTENCE_OPENERS;
  return openers.has(text.slice(start, end).toLowerCase());
}

/** Where the letters from `start` on end, within the length of an opener. */
export function endOfLetters(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start <= LONGEST && isWordClass(classAt(text, end))) end++;
  return end;
}
