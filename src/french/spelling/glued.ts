import { defaultLexicon, frequencyOf, lookUp } from '../lexicon/index.ts';
import { isEnglish } from './english.ts';
import { candidatesOf } from './suggest.ts';

/** Letters of the shorter part: shorter words stand at the beginning or end of too many others. */
const SHORTEST_PART = 3;
/** Frequency class of the rarer part, and of the more frequent one, which is then a function word. */
const KNOWN_ENOUGH = 3;
const FUNCTION_WORD = 10;

/**
 * The two words that an unknown word is made of when their space was lost (`estdes`: est, des), or undefined: a usual
 * function word beside a known one, and no word nearer that may be meant.
 *
 * @param word in lower case, not known to the lexicon
 */
export function gluedPartsOf(word: string): readonly [string, string] | undefined {
  if (!/^\p{Ll}+$/u.test(word) || word.length < 2 * SHORTEST_PART || word.length > 40) return undefined;
  const best = splitOf(word);
  if (!best || isEnglish(word)) return undefined;
  const [first] = candidatesOf(word, { reach: 'near' });
  return first?.form === best.join(' ') ? best : undefined;
}

function splitOf(word: string): readonly [string, string] | undefined {
  let best: readonly [string, string] | undefined;
  let most = 0;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const left = classOf(word.slice(0, at));
    const right = classOf(word.slice(at));
    const rarer = Math.min(left, right);
    if (rarer < KNOWN_ENOUGH || Math.max(left, right) < FUNCTION_WORD || left + right <= most) continue;
    most = left + right;
    best = [word.slice(0, at), word.slice(at)];
  }
  return best;
}

function classOf(word: string): number {
  return frequencyOf(lookUp(defaultLexicon(), word));
}
