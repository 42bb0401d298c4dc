import { SHORT_WORDS } from '../lists/spoken-forms.ts';
import { VOWELS } from './letters.ts';

/** Acronyms of up to three letters are spelt out (`UE`, `PIB`), longer ones read as a word when they can be (`OTAN`). */
const LONGEST_SPELT = 3;

const PRONOUNCEABLE = new RegExp(
  `^(?:[bcdfgkptv][lr]|s[cmnptk]|[^${VOWELS}])?(?:[${VOWELS}]{1,2}(?:[^${VOWELS}]{1,2}(?=[${VOWELS}]|$))?)+[^${VOWELS}]?$`,
);

/** Is a word in capitals an acronym that is spelt out, letter by letter? */
export function isSpelt(capitals: string): boolean {
  const word = capitals.toLowerCase();
  if (SHORT_WORDS.has(word)) return false;
  if (word.length <= LONGEST_SPELT) return true;
  // Longer than any acronym: a word that shouts.
  return word.length < 7 && !PRONOUNCEABLE.test(word);
}

/** The syllables of the letters' names: w is double vé, y is i grec. */
export function syllablesOfLetters(letters: string): number {
  let syllables = 0;
  for (const letter of letters.toLowerCase()) syllables += letter === 'w' ? 3 : letter === 'y' ? 2 : 1;
  return syllables;
}
