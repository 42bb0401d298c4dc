import { defaultLexicon, frequencyOf, lookUp } from '../lexicon/index.ts';
import { FUNCTION_WORDS } from '../lists/function-words.ts';
import { COSTS } from './edit/costs.ts';
import { isEnglish } from './english.ts';
import { PREFIXES } from './lists/prefixes.ts';
import {
  ALSO_ENDINGS,
  ALSO_PREFIXES,
  ALSO_SYLLABLES,
  ELIDED,
  ENDS_BEFORE,
  INFLECTED,
  LONG_ENDINGS,
  MODALS,
  OF_PLURALS,
  SHORT_WORDS,
} from './lists/seams.ts';

/** One of the two words of a seam. */
export interface Part {
  readonly word: string;
  /** Frequency class, 0 for words that are known and not ranked. */
  readonly frequency: number;
  readonly isFunction: boolean;
}

/** Two words without their space. */
export interface Seam {
  readonly left: Part;
  readonly right: Part;
  /** How far-fetched it is, on the scale of suggestions. */
  readonly cost: number;
}

const SHORTEST = 5;
const LONGEST = 40;

/**
 * The two words that letters most likely are when their space was lost, or undefined. A function word on one side and a word on
 * the other, neither of them a usual prefix or ending there; or two words of content, the first of them inflected or
 * usual as no element of a compound is.
 *
 * @param letters in lower case, not known to the lexicon
 */
export function seamOf(letters: string): Seam | undefined {
  if (letters.length < SHORTEST || letters.length > LONGEST || !/^\p{Ll}+$/u.test(letters)) return undefined;
  let best: Seam | undefined;
  for (let at = 1; at < letters.length; at++) {
    const left = partOf(letters.slice(0, at));
    const right = left && partOf(letters.slice(at));
    if (!right || !isSeam(left, right)) continue;
    const cost = costOf(left, right);
    if (!best || cost < best.cost) best = { left, right, cost };
  }
  return best;
}

/** Whether a part is a word that proves, by its letters and its frequency, not to be there by chance. */
export function isProof({ word, frequency }: Part): boolean {
  return word.length >= 6 || frequency >= (word.length === 5 ? 1 : word.length === 4 ? 3 : 7);
}

/** Enough before a function word that is no ending, such as `par`. */
function isPlausible({ word, frequency }: Part): boolean {
  return word.length > 4 || (word.length === 4 && frequency > 1);
}

function isStrongProof({ word, frequency }: Part): boolean {
  return frequency >= (word.length >= 6 ? 1 : word.length === 5 ? 3 : 6);
}

function partOf(word: string): Part | undefined {
  if (word.length < 3 && !SHORT_WORDS.has(word)) return undefined;
  const value = lookUp(defaultLexicon(), word);
  if (value === 0) return undefined;
  return {
    word,
    frequency: frequencyOf(value),
    isFunction: FUNCTION_WORDS.has(word) || OF_PLURALS.has(word) || MODALS.has(word),
  };
}

/** Taken off for a function word: those are the words that typists run into others. */
const FUNCTION = 20;

function costOf(left: Part, right: Part): number {
  // No French word but `à` holds this letter next to another, a few in -là apart.
  if (left.word === 'à' || right.word === 'à') return 0;
  const rarity = COSTS.rarity * (30 - left.frequency - right.frequency);
  return COSTS.space + rarity - (left.isFunction ? FUNCTION : 0) - (right.isFunction ? FUNCTION : 0);
}

function isSeam(left: Part, right: Part): boolean {
  if (ELIDED.has(left.word) && /^[aàâeéèêiîoôuœ]/.test(right.word)) return false;
  if (left.isFunction && right.isFunction) return areFunctionWords(left, right);
  if (left.isFunction) return opensWord(left, right);
  if (right.isFunction) return closesWord(left, right);
  return areOfContent(left, right);
}

/** `dansle`, `quiest`. */
function areFunctionWords(left: Part, right: Part): boolean {
  if (left.word === 'à' || right.word === 'à') return true;
  const sum = left.frequency + right.frequency;
  const length = left.word.length + right.word.length;
  if (length === SHORTEST) return sum >= 19 && !ALSO_ENDINGS.has(right.word);
  return sum >= (length > 7 ? 8 : 12);
}

/** `unerenonciation`, `voscomposants`. */
function opensWord({ word }: Part, right: Part): boolean {
  if (word === 'à') return right.word.length > 2;
  if (!isProof(right) || ALSO_ENDINGS.has(right.word) || ALSO_PREFIXES.has(word)) return false;
  if (word === 'il') return /^[^l].*(?:[aei]t|d)$/.test(right.word);
  if (OF_PLURALS.has(word))
    return /[sxz]$/.test(right.word) || (word === 'les' && /[eio]re?$/.test(right.word));
  if (PREFIXES.has(word)) return false;
  if (word.length === 2 && isEnglish(right.word) && right.frequency < 5) return false;
  return !ALSO_SYLLABLES.has(word) || isStrongProof(right);
}

/** `coursdes`, `modulequi`. */
function closesWord(left: Part, { word }: Part): boolean {
  if (word === 'à' || word === 'où') return left.word.length > 2;
  const isWord = isProof(left) || (word.length > 2 && isPlausible(left));
  if (!isWord || ALSO_ENDINGS.has(word) || PREFIXES.has(left.word)) return false;
  if (ENDS_BEFORE.get(word)?.test(left.word) === false) return false;
  return word.length > 2 || (isStrongProof(left) && !isEnglish(left.word));
}

/** `personneconcernée`, `solutionsrendant`. */
function areOfContent(left: Part, right: Part): boolean {
  // Elements of learned compounds: chimio-, alpha-.
  if (PREFIXES.has(left.word) || ALSO_PREFIXES.has(left.word) || /[oa]$/.test(left.word)) return false;
  if (ALSO_ENDINGS.has(right.word) || LONG_ENDINGS.has(right.word)) return false;
  if (isEnglish(left.word) && isEnglish(right.word)) return false;
  const sum = left.frequency + right.frequency;
  if (Math.min(left.word.length, right.word.length) < 5)
    return (
      sum >= 7 && left.word.length > 3 && right.word.length > 3 && left.word.length + right.word.length > 8
    );
  if (right.frequency === 0 && right.word.length < 8) return false;
  return INFLECTED.test(left.word) || (left.frequency > 0 && sum >= 3);
}
