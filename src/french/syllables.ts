import { syllablesOfLetters } from './syllables/acronym.ts';
import { readParts } from './syllables/parts.ts';
import { readShort } from './syllables/shorts.ts';
import { vowelsHeardIn } from './syllables/sounds.ts';

/** One word of small letters, perhaps with a capital: the great majority. */
const PLAIN_WORD = /^[A-ZÀ-ÖØ-ÞŒ]?[a-zß-öø-ÿœ]+$/;

/** What is read otherwise than it is written, as a whole, is short. */
const LONGEST_SHORT = 9;

/**
 * The spoken syllables of a word in the French of France: a final mute e never counts, an inner one only where it is
 * usually heard. Numbers, ordinals, acronyms, units and signs are read out: `1 000` is mille, `UE` 2, `%` pour cent.
 * An elided word before its apostrophe (`l'`) counts 0, any other word at least 1.
 */
export function countSyllables(word: string): number {
  const short = word.length <= LONGEST_SHORT ? readShort(word) : undefined;
  if (short !== undefined) return short;
  if (PLAIN_WORD.test(word)) return vowelsHeardIn(word.toLowerCase()) || readVowelless(word);
  return readParts(word.normalize('NFC'));
}

/** Without a vowel it is spelt out (`npm`), unless it is only a noise (`hmm`, `pfff`). */
function readVowelless(word: string): number {
  return /^(?:[hm]+|p[sft]+|ch+t|b+r+|z+|gr+)$/i.test(word) ? 1 : syllablesOfLetters(word);
}
