import { LABEL_MASK, LAST, TARGET_SHIFT } from '../../lexicon/automaton.ts';
import { isOfSpelling, mayBeSuggested, type Spelling } from '../../lexicon/form-value.ts';
import type { Lexicon } from '../../lexicon/lexicon-file.ts';
import { COSTS, type EditCosts } from './costs.ts';
import { substitutionMatrix } from './matrix.ts';
import { rarityOf } from './rarity.ts';
import { fillRow } from './row.ts';
import { DEEPEST, LONGEST_WORD, type Walk, walkOf } from './walk.ts';

/** A form of the lexicon with what it costs to read the word for it, in hundredths of an edit. */
export interface Candidate {
  readonly form: string;
  /** Edits and rarity: what candidates are ranked by. */
  readonly cost: number;
  /** The edits alone. */
  readonly edits: number;
}

/** Bound of the edits of each pass: a wider one is tried only when the narrower found too few. */
const PASSES = [80, 140, 200];
/** States visited at most for one word, over all passes: what bounds the time. */
const BUDGET = 60_000;

/** How far and how much to search. */
export interface SearchOptions {
  /** How many candidates to keep. */
  readonly limit?: number;
  /** Bounds of the edits, in hundredths, of the passes; default: as far as a misspelling goes. */
  readonly passes?: readonly number[];
  /** A pass is the last when so many candidates are better than any that a wider pass could find (default 5). */
  readonly enough?: number;
  readonly spelling?: Spelling;
}

/** The forms nearest to a word, best first: equal costs by code unit, so that the order is the same everywhere. */
export type Search = (word: string, options?: SearchOptions) => readonly Candidate[];

/**
 * Makes a weighted edit search over a lexicon: a walk of the automaton with one row of costs per letter (Wagner–Fischer
 * over a trie), cut where no cell stays under the bound. Words are taken as they are: lower-case them before.
 */
export function createSearch(automaton: Lexicon, costs: EditCosts = COSTS): Search {
  const matrix = substitutionMatrix(automaton.alphabet, costs);
  return (word, { limit = 10, passes = PASSES, enough = 5, spelling = 'both' } = {}) => {
    if (word.length === 0 || word.length > LONGEST_WORD) return [];
    const walk = walkOf(automaton, costs, matrix, word, { limit, spelling });
    for (const bound of passes) {
      walk.bound = bound;
      visit(walk, automaton.root, 0);
      if (walk.visited > BUDGET || walk.best.costAt(enough) <= bound + walk.floor) break;
    }
    return walk.best.sorted();
  };
}

function visit(walk: Walk, state: number, depth: number): void {
  if (++walk.visited > BUDGET || depth >= DEEPEST) return;
  const { transitions } = walk.automaton;
  for (let at = state; ; at++) {
    const transition = transitions[at]!;
    const label = transition & LABEL_MASK;
    if (label === 0) accept(walk, depth, transition >>> TARGET_SHIFT);
    else {
      walk.path[depth] = label;
      if (fillRow(walk, depth + 1, label) <= Math.min(walk.bound, walk.best.worst() - walk.floor)) {
        visit(walk, transition >>> TARGET_SHIFT, depth + 1);
      }
    }
    if ((transition & LAST) !== 0) return;
  }
}

function accept(walk: Walk, depth: number, valueIndex: number): void {
  const edits = walk.rows[depth * (walk.length + 1) + walk.length]!;
  if (edits > walk.bound) return;
  const value = walk.automaton.values[valueIndex]!;
  if (!mayBeSuggested(value) || !isOfSpelling(value, walk.spelling)) return;
  if (edits + walk.floor >= walk.best.worst()) return;
  let form = '';
  for (let at = 0; at < depth; at++) form += String.fromCharCode(walk.automaton.alphabet[walk.path[at]!]!);
  const cost = edits + rarityOf(walk.automaton, form, value, walk.costs);
  if (cost < walk.best.worst()) walk.best.add({ form, cost, edits });
}
