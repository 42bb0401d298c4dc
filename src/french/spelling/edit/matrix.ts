import { AZERTY_ROWS } from '../lists/keyboard.ts';
import { ALIKE_LETTERS } from '../lists/phonetic.ts';
import type { EditCosts } from './costs.ts';

/** What it costs to read one letter for another: `costs[of * size + by]`, by label of the automaton; label 0 is any foreign letter. */
export interface SubstitutionMatrix {
  readonly size: number;
  readonly costs: Uint8Array;
}

/** Builds the matrix of an alphabet (UTF-16 units by label): the nearer kinship of two letters is written last. */
export function substitutionMatrix(alphabet: Uint16Array, costs: EditCosts): SubstitutionMatrix {
  const size = alphabet.length;
  const matrix = new Uint8Array(size * size).fill(costs.substitution);
  const letters = Array.from(alphabet, (unit) => String.fromCharCode(unit));
  const families = familiesOf(letters);
  const put = (of: number, by: number, cost: number) => {
    matrix[of * size + by] = cost;
  };
  for (const [a, b] of neighbours())
    eachPair(families.get(a), families.get(b), (x, y) => put(x, y, costs.keyboard));
  for (const [a, b] of ALIKE_LETTERS) {
    const x = letters.indexOf(a!);
    const y = letters.indexOf(b!);
    put(x, y, costs.phonetic);
    put(y, x, costs.phonetic);
  }
  for (const [base, family] of families) {
    eachPair(family, family, (of, by) => put(of, by, kinCost(letters[of]!, letters[by]!, base, costs)));
  }
  return { size, costs: matrix };
}

/** Labels by the letter without its accent, in lower case: `É`, `e` and `ê` are one family. */
function familiesOf(letters: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const families = new Map<string, number[]>();
  for (let label = 1; label < letters.length; label++) {
    const base = letters[label]!.normalize('NFD').charAt(0).toLowerCase();
    const family = families.get(base);
    if (family) family.push(label);
    else families.set(base, [label]);
  }
  return families;
}

function kinCost(of: string, by: string, base: string, costs: EditCosts): number {
  if (of === by) return 0;
  const lower = of.toLowerCase();
  if (lower === by.toLowerCase()) return costs.capital;
  return lower === base ? costs.needlessAccent : costs.accent;
}

function eachPair(
  left: readonly number[] | undefined,
  right: readonly number[] | undefined,
  visit: (a: number, b: number) => void,
): void {
  for (const a of left ?? []) for (const b of right ?? []) visit(a, b);
}

// Rows are shifted by about half a key: a key touches two keys of the row below.
function neighbours(): [string, string][] {
  const pairs: [string, string][] = [];
  AZERTY_ROWS.forEach((row, index) => {
    const below = AZERTY_ROWS[index + 1] ?? '';
    for (let at = 0; at < row.length; at++) {
      for (const other of [row[at + 1], below[at], below[at - 1]]) {
        if (other) pairs.push([row[at]!, other], [other, row[at]!]);
      }
    }
  });
  return pairs;
}
