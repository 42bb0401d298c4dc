import { LABEL_MASK, LAST, TARGET_SHIFT } from '../../lexicon/automaton.ts';
import { isOfSpelling, mayBeSuggested, type Spelling } from '../../lexicon/form-value.ts';
import type { Lexicon } from '../../lexicon/lexicon-file.ts';
import { COSTS, type EditCosts } from './costs.ts';
import { substitutionMatrix } from './matrix.ts';
import { type Ranking, ranking } from './ranking.ts';
import { leastRarity, rarityOf } from './rarity.ts';
import { type Sound, soundsOf } from './sounds.ts';
import { letterCosts } from './word-costs.ts';

/** A form of the lexicon with what it costs to read the word for it, in hundredths of an edit. */
export interface Candidate {
  readonly form: string;
  /** Edits and rarity: what candidates are ranked by. */
  readonly cost: number;
  /** The edits alone. */
  readonly edits: number;
}

/** Longer words are no misspelling of anything. */
export const LONGEST_WORD = 40;
/** Bound of the edits of each pass: a wider one is tried only when the narrower found too few. */
const PASSES = [80, 140, 200];
/** States visited at most for one word, over all passes: what bounds the time. */
const BUDGET = 60_000;
/** Over any bound. */
const FAR = 10_000;

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
    const walk = walkOf(automaton, costs, matrix, word, limit, spelling);
    for (const bound of passes) {
      walk.bound = bound;
      visit(walk, automaton.root, 0);
      if (walk.visited > BUDGET || walk.best.costAt(enough) <= bound + walk.floor) break;
    }
    return walk.best.sorted();
  };
}

interface Walk {
  readonly automaton: Lexicon;
  readonly costs: EditCosts;
  readonly matrix: Uint8Array;
  readonly size: number;
  readonly length: number;
  /** Labels of the word's letters. */
  readonly labels: Uint8Array;
  /** Cost of dropping each letter of the word. */
  readonly drops: Uint8Array;
  /** By label, what it costs to add the letter anywhere, and after an equal letter. */
  readonly adds: Uint8Array;
  readonly sounds: ReadonlyMap<number, readonly Sound[]>;
  /** By label, 1 when a sound of several letters goes on after it. */
  readonly opens: Uint8Array;
  /** First and last cell of each row that is under the bound. */
  readonly from: Int16Array;
  readonly to: Int16Array;
  /** Labels walked so far. */
  readonly path: Uint8Array;
  readonly rows: Int16Array;
  readonly best: Ranking;
  readonly spelling: Spelling;
  /** Least rarity that a form of about this length has. */
  readonly floor: number;
  bound: number;
  visited: number;
}

function walkOf(
  automaton: Lexicon,
  costs: EditCosts,
  matrix: { readonly size: number; readonly costs: Uint8Array },
  word: string,
  limit: number,
  spelling: Spelling,
): Walk {
  const length = word.length;
  const { labels, drops, adds } = letterCosts(word, automaton, costs);
  const rows = new Int16Array((2 * LONGEST_WORD + 1) * (length + 1));
  for (let at = 1; at <= length; at++) rows[at] = Math.min(FAR, rows[at - 1]! + drops[at - 1]!);
  const sounds = soundsOf(word, automaton.labels);
  const to = new Int16Array(2 * LONGEST_WORD + 1);
  to[0] = length;
  return {
    automaton,
    costs,
    matrix: matrix.costs,
    size: matrix.size,
    length,
    labels,
    drops,
    adds,
    sounds: sounds.byLast,
    opens: sounds.opens,
    from: new Int16Array(2 * LONGEST_WORD + 1),
    to,
    path: new Uint8Array(2 * LONGEST_WORD + 1),
    rows,
    best: ranking(limit),
    spelling,
    floor: leastRarity(length - 2, costs),
    bound: 0,
    visited: 0,
  };
}

function visit(walk: Walk, state: number, depth: number): void {
  if (++walk.visited > BUDGET || depth >= 2 * LONGEST_WORD) return;
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

/**
 * Fills the row of costs after one more letter of the lexicon; returns the least cost at which a form may still be reached
 * from here. Cells far from those still under the bound are not computed: `from` and `to` of each row say which are.
 */
function fillRow(walk: Walk, depth: number, label: number): number {
  const { rows, length, labels, drops, matrix, size, path, costs, from, to, bound } = walk;
  const width = length + 1;
  const row = depth * width;
  const above = row - width;
  const before = depth > 1 ? path[depth - 2]! : 0;
  const firstCost = depth === 1 ? costs.first : 0;
  const add = (label === before ? costs.doubled : walk.adds[label]!) + firstCost;
  const start = from[depth - 1]!;
  const end = to[depth - 1]!;
  rows.fill(FAR, row, row + width);
  let least = FAR;
  let first = length + 1;
  let last = -1;
  for (let at = start; at <= length; at++) {
    let cost = rows[above + at]! + add;
    if (at > 0) {
      const letter = labels[at - 1]!;
      const read = matrix[label * size + letter]!;
      const kept = rows[above + at - 1]! + (read === 0 || (at > 1 && depth > 1) ? read : read + costs.first);
      if (kept < cost) cost = kept;
      const dropped = rows[row + at - 1]! + drops[at - 1]!;
      if (dropped < cost) cost = dropped;
      if (at > 1 && letter === before && depth > 1 && labels[at - 2] === label) {
        const swapped = rows[above - width + at - 2]! + costs.transposition;
        if (swapped < cost) cost = swapped;
      }
      // The first half of a swap costs more than the whole.
      if (at < length && labels[at] === label)
        least = Math.min(least, rows[above + at - 1]! + costs.transposition);
    }
    if (cost <= bound) {
      rows[row + at] = cost;
      if (cost < least) least = cost;
      if (at < first) first = at;
      last = at;
    } else if (at > end) {
      break;
    }
  }
  from[depth] = first;
  to[depth] = last;
  return walk.sounds.size === 0 ? least : readSounds(walk, depth, label, least);
}

function readSounds(walk: Walk, depth: number, label: number, least: number): number {
  const { rows, length, costs, from, to, bound } = walk;
  const width = length + 1;
  const row = depth * width;
  // A sound of several letters may end further on: until then its start keeps the path alive.
  let lowest = walk.opens[label] === 0 ? least : Math.min(least, leastOf(walk, depth - 1) + costs.phonetic);
  for (const sound of walk.sounds.get(label) ?? []) {
    if (!isOnPath(walk.path, depth, sound.labels)) continue;
    const base = row - sound.labels.length * width - sound.length;
    for (let at = sound.length; at <= length; at++) {
      if (sound.ends[at] === 0) continue;
      const cost = rows[base + at]! + costs.phonetic;
      if (cost >= rows[row + at]! || cost > bound) continue;
      rows[row + at] = cost;
      if (cost < lowest) lowest = cost;
      if (at < from[depth]!) from[depth] = at;
      if (at > to[depth]!) to[depth] = at;
    }
  }
  return lowest;
}

function leastOf({ rows, length, from, to }: Walk, depth: number): number {
  let least = FAR;
  for (let at = from[depth]!; at <= to[depth]!; at++)
    least = Math.min(least, rows[depth * (length + 1) + at]!);
  return least;
}

function isOnPath(path: Uint8Array, depth: number, labels: readonly number[]): boolean {
  const start = depth - labels.length;
  if (start < 0) return false;
  for (let at = 0; at < labels.length; at++) if (path[start + at] !== labels[at]) return false;
  return true;
}
