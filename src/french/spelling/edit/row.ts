import { readSounds } from './sound-cells.ts';
import { FAR, type Walk } from './walk.ts';

/**
 * Fills the row of costs after one more letter of the lexicon; returns the least cost at which a form may still be reached
 * from here. Cells over the bound hold FAR, and those beyond the last that can be under it are not computed.
 */
export function fillRow(walk: Walk, depth: number, label: number): number {
  const { rows, length, from, to, bound, costs } = walk;
  const row = depth * (length + 1);
  const before = depth > 1 ? walk.path[depth - 2]! : 0;
  const add = (label === before ? costs.doubled : walk.adds[label]!) + (depth === 1 ? costs.first : 0);
  const end = to[depth - 1]!;
  rows.fill(FAR, row, row + length + 1);
  let first = length + 1;
  let last = -1;
  let least = FAR;
  for (let at = from[depth - 1]!; at <= length; at++) {
    const cost = at === 0 ? rows[row - length - 1]! + add : cellCost(walk, depth, label, before, at, add);
    if (cost <= bound) {
      rows[row + at] = cost;
      if (cost < least) least = cost;
      if (at < first) first = at;
      last = at;
    } else if (at > end) break;
  }
  from[depth] = first;
  to[depth] = last;
  return Math.min(readSounds(walk, depth, label, least), swapBegun(walk, depth, label));
}

/** The cheapest way to read the path for the first `at` letters: keep or change one, add one, drop one, swap two. */
function cellCost(
  { rows, length, labels, drops, matrix, size, costs }: Walk,
  depth: number,
  label: number,
  before: number,
  at: number,
  add: number,
): number {
  const here = depth * (length + 1) + at;
  const above = here - length - 1;
  const letter = labels[at - 1]!;
  const read = matrix[label * size + letter]!;
  let cost = rows[above - 1]! + read;
  if (read !== 0 && (at === 1 || depth === 1)) cost += costs.first;
  cost = Math.min(cost, rows[above]! + add, rows[here - 1]! + drops[at - 1]!);
  if (at > 1 && depth > 1 && letter === before && labels[at - 2] === label) {
    cost = Math.min(cost, rows[above - length - 3]! + costs.transposition);
  }
  return cost;
}

/** The first half of a swap costs more than the whole: until the other letter comes, the row above keeps the path alive. */
function swapBegun({ rows, length, labels, from, to, costs }: Walk, depth: number, label: number): number {
  const above = (depth - 1) * (length + 1);
  let least = FAR;
  for (let at = from[depth - 1]!; at <= to[depth - 1]!; at++) {
    if (labels[at + 1] === label && rows[above + at]! < least) least = rows[above + at]!;
  }
  return least + costs.transposition;
}
