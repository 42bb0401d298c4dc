import type { Sound } from './sounds.ts';
import { FAR, type Walk } from './walk.ts';

/**
 * Puts into a row what is reached by reading a group of letters for another that sounds alike; returns the least cost at
 * which a form may still be reached, groups that are not complete yet included.
 */
export function readSounds(walk: Walk, depth: number, label: number, least: number): number {
  const begun = walk.opens[label] === 0 ? FAR : leastOf(walk, depth - 1) + walk.costs.phonetic;
  let lowest = Math.min(least, begun);
  for (const sound of walk.sounds.get(label) ?? []) {
    if (isOnPath(walk.path, depth, sound.labels)) lowest = Math.min(lowest, readSound(walk, depth, sound));
  }
  return lowest;
}

function readSound({ rows, length, costs, from, to, bound }: Walk, depth: number, sound: Sound): number {
  const width = length + 1;
  const row = depth * width;
  const base = row - sound.labels.length * width - sound.length;
  let lowest = FAR;
  for (let at = sound.length; at <= length; at++) {
    if (sound.ends[at] === 0) continue;
    const cost = rows[base + at]! + costs.phonetic;
    if (cost >= rows[row + at]! || cost > bound) continue;
    rows[row + at] = cost;
    lowest = Math.min(lowest, cost);
    from[depth] = Math.min(from[depth]!, at);
    to[depth] = Math.max(to[depth]!, at);
  }
  return lowest;
}

function leastOf({ rows, length, from, to }: Walk, depth: number): number {
  let least = FAR;
  for (let at = from[depth]!; at <= to[depth]!; at++) {
    least = Math.min(least, rows[depth * (length + 1) + at]!);
  }
  return least;
}

function isOnPath(path: Uint8Array, depth: number, labels: readonly number[]): boolean {
  const start = depth - labels.length;
  if (start < 0) return false;
  for (let at = 0; at < labels.length; at++) if (path[start + at] !== labels[at]) return false;
  return true;
}
