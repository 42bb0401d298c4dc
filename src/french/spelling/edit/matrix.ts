import { AZERTY_ROWS } from '../lists/keyboard.ts';
import { ALIKE_LETTERS } from '../lists/phonetic.ts';
import type { EditCosts } from './costs.ts';

/** What it costs to read one letter for another: `costs[of * size + by]`, by label of the automaton; label 0 is any foreign letter. */
export interface SubstitutionMatrix {
  readonly size: number;
  readonly costs: Uint8Array;
}

/** Builds the matrix of an alphabet (UTF-16 units by label). */
export function substitutionMatrix(alphabet: Uint16Array, costs: EditCosts): SubstitutionMatrix {
  const size = alphabet.length;
  const matrix = new Uint8Array(size * size).fill(costs.substitution);
  const letters = Array.from(alphabet, (unit) => String.fromCharCode(unit));
  const alike = symmetric(ALIKE_LETTERS.map((pair) => [pair[0]!, pair[1]!]));
  const near = symmetric(neighbours());
  const bases = letters.map((letter) => bare(letter));
  for (let a = 1; a < size; a++) {
    for (let b = 1; b < size; b++) {
      const pair = letters[a]! + letters[b]!;
      if (a === b) matrix[a * size + b] = 0;
      else if (letters[a]!.toLowerCase() === letters[b]!.toLowerCase()) matrix[a * size + b] = costs.capital;
      else if (bases[a] === bases[b]) matrix[a * size + b] = accentCost(letters[a]!, bases[a]!, costs);
      else if (alike.has(pair)) matrix[a * size + b] = costs.phonetic;
      else if (near.has(pair) || near.has(bases[a]! + bases[b]!)) matrix[a * size + b] = costs.keyboard;
    }
  }
  return { size, costs: matrix };
}

function accentCost(of: string, base: string, costs: EditCosts): number {
  return of.toLowerCase() === base ? costs.needlessAccent : costs.accent;
}

/** A letter without its accent, in lower case: `É` is `e`, `ç` is `c`. */
export function bare(letter: string): string {
  return letter
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function symmetric(pairs: readonly (readonly [string, string])[]): ReadonlySet<string> {
  return new Set(pairs.flatMap(([a, b]) => [a + b, b + a]));
}

// Rows are shifted by about half a key: a key touches two keys of the row below.
function neighbours(): [string, string][] {
  const pairs: [string, string][] = [];
  AZERTY_ROWS.forEach((row, index) => {
    const below = AZERTY_ROWS[index + 1] ?? '';
    for (let at = 0; at < row.length; at++) {
      for (const other of [row[at + 1], below[at], below[at - 1]]) {
        if (other) pairs.push([row[at]!, other]);
      }
    }
  });
  return pairs;
}
