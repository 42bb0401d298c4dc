import type { Spelling } from '../../lexicon/form-value.ts';
import type { Lexicon } from '../../lexicon/lexicon-file.ts';
import type { EditCosts } from './costs.ts';
import type { SubstitutionMatrix } from './matrix.ts';
import { type Ranking, ranking } from './ranking.ts';
import { leastRarity } from './rarity.ts';
import { type Sound, soundsOf } from './sounds.ts';
import { letterCosts } from './word-costs.ts';

/** Longer words are no misspelling of anything. */
export const LONGEST_WORD = 40;
/** Letters of the longest path that is walked. */
export const DEEPEST = 2 * LONGEST_WORD;
/** Over any bound. */
export const FAR = 10_000;

/** The state of one search: what is known of the word, the path walked in the automaton, a row of costs per letter of it. */
export interface Walk {
  readonly automaton: Lexicon;
  readonly costs: EditCosts;
  readonly matrix: Uint8Array;
  readonly size: number;
  /** Letters of the word. */
  readonly length: number;
  /** Labels of the word's letters. */
  readonly labels: Uint8Array;
  /** Cost of dropping each letter of the word. */
  readonly drops: Uint8Array;
  /** By label, what it costs to add the letter. */
  readonly adds: Uint8Array;
  readonly sounds: ReadonlyMap<number, readonly Sound[]>;
  /** By label, 1 when a sound of several letters goes on after it. */
  readonly opens: Uint8Array;
  /** First and last cell of each row that is under the bound. */
  readonly from: Int16Array;
  readonly to: Int16Array;
  /** Labels walked so far. */
  readonly path: Uint8Array;
  /** `rows[depth * (length + 1) + at]`: the least cost of reading the path for the first `at` letters of the word. */
  readonly rows: Int16Array;
  readonly best: Ranking;
  readonly spelling: Spelling;
  /** Least rarity that a form of about this length has. */
  readonly floor: number;
  bound: number;
  visited: number;
}

/** Begins a search. */
export function walkOf(
  automaton: Lexicon,
  costs: EditCosts,
  matrix: SubstitutionMatrix,
  word: string,
  { limit, spelling }: { readonly limit: number; readonly spelling: Spelling },
): Walk {
  const { length } = word;
  const letters = letterCosts(word, automaton, costs);
  const rows = new Int16Array((DEEPEST + 1) * (length + 1));
  for (let at = 1; at <= length; at++) rows[at] = Math.min(FAR, rows[at - 1]! + letters.drops[at - 1]!);
  const sounds = soundsOf(word, automaton.labels);
  const to = new Int16Array(DEEPEST + 1);
  to[0] = length;
  return {
    automaton,
    costs,
    matrix: matrix.costs,
    size: matrix.size,
    length,
    ...letters,
    sounds: sounds.byLast,
    opens: sounds.opens,
    from: new Int16Array(DEEPEST + 1),
    to,
    path: new Uint8Array(DEEPEST + 1),
    rows,
    best: ranking(limit),
    spelling,
    floor: leastRarity(length - 2, costs),
    bound: 0,
    visited: 0,
  };
}
