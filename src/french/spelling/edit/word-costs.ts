import type { Automaton } from '../../lexicon/automaton.ts';
import type { EditCosts } from './costs.ts';

/** What the letters of one word cost to drop, and any letter to add. */
export interface LetterCosts {
  /** Labels of the word's letters; 0 for a letter that no form holds. */
  readonly labels: Uint8Array;
  /** Cost of dropping each letter of the word. */
  readonly drops: Uint8Array;
  /** By label, the cost of adding the letter. */
  readonly adds: Uint8Array;
}

const JOINTS = "-'";
const VOWELS = 'aeiouyéèê';
const SILENT_ENDINGS = 'estxdp';

export function letterCosts(word: string, { alphabet, labels }: Automaton, costs: EditCosts): LetterCosts {
  const adds = Uint8Array.from(alphabet, (unit) =>
    JOINTS.includes(String.fromCharCode(unit)) ? costs.joint : unit === 0x68 ? costs.mute : costs.missing,
  );
  return {
    labels: Uint8Array.from(word, (_, at) => labels[word.charCodeAt(at)] ?? 0),
    drops: Uint8Array.from(word, (letter, at) => dropCost(word, letter, at, costs)),
    adds,
  };
}

function dropCost(word: string, letter: string, at: number, costs: EditCosts): number {
  const first = at === 0 ? costs.first : 0;
  if (JOINTS.includes(letter)) return costs.joint + first;
  if (at > 0 && word[at - 1] === letter)
    return VOWELS.includes(letter) ? costs.doubledVowel : costs.doubledExtra;
  if (letter === 'h') return costs.mute + first;
  if (at === word.length - 1 && SILENT_ENDINGS.includes(letter)) return costs.phonetic;
  return costs.extra + first;
}
