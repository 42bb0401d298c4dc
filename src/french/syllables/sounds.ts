import { ONE_LESS, ONE_MORE } from '../lists/syllable-exceptions.ts';
import { withoutMuteEnt } from './ent.ts';
import { compile, isVowel, VOWELS } from './letters.ts';
import { SOUND_RULES } from './rules.ts';

interface CompiledRule {
  readonly pattern: RegExp;
  readonly heard: number;
}

/** The vowels heard in a word of letters, in lower case: at least 1 if it holds a vowel letter. */
export function vowelsHeardIn(word: string): number {
  const heard = countVowels(withoutMuteEnt(word));
  if (heard === 0 && holdsVowel(word)) return 1;
  if (ONE_MORE.test(word)) return heard + 1;
  return ONE_LESS.test(word) ? heard - 1 : heard;
}

/** The vowels heard in a word before its apostrophe, without it: none in `l`, `qu`. */
export function vowelsHeardInElision(word: string): number {
  return countVowels(word);
}

function countVowels(word: string): number {
  let heard = 0;
  for (let i = 0; i < word.length; ) {
    const letter = word[i]!;
    if (isPlain(word, i, letter)) {
      if (isVowel(letter)) heard++;
      i++;
      continue;
    }
    const rule = ruleAt(word, i, letter);
    heard += rule?.heard ?? 0;
    i = rule?.pattern.lastIndex ?? i + 1;
  }
  return heard;
}

/** Most letters need no rule: consonants, and vowels between consonants. */
function isPlain(word: string, at: number, letter: string): boolean {
  if (letter === 'e' || letter === 'q' || letter === 'g') return false;
  return !isVowel(word[at + 1]) && (letter !== 'i' || word[at + 1] !== 'l');
}

function ruleAt(word: string, at: number, letter: string): CompiledRule | undefined {
  for (const rule of RULES.get(letter) ?? []) {
    rule.pattern.lastIndex = at;
    if (rule.pattern.test(word)) return rule;
  }
  return undefined;
}

function holdsVowel(word: string): boolean {
  for (const letter of word) if (isVowel(letter)) return true;
  return false;
}

/** The rules by the letter that they begin with, so that few are tried at each. */
const RULES: ReadonlyMap<string, readonly CompiledRule[]> = new Map(
  [...VOWELS, 'q', 'g'].map((letter) => [
    letter,
    SOUND_RULES.filter(({ begins }) => begins.includes(letter)).map(({ spelling, heard }) => ({
      pattern: compile(spelling),
      heard,
    })),
  ]),
);
