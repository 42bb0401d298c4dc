import { UserError } from '../../src/document/user-error.ts';
import type { Linter } from '../../src/lint.ts';
import type { GrowthCase } from './cases.ts';

/** More is no linear time. */
export const HIGHEST_EXPONENT = 1.2;

/** How the time of a case grows with the length of its draft. */
export interface Growth {
  readonly exponent: number;
  /** Units of the longest draft that was tried, and its time by unit in nanoseconds. */
  readonly length: number;
  readonly nanoseconds: number;
}

export interface GrowthOptions {
  /** Milliseconds after which a draft is long enough to tell. */
  readonly enough: number;
  /** Units of the longest draft; what is still fast there is fast. */
  readonly longest: number;
}

const SHORTEST = 2000;
const ROUNDS = 7;

/**
 * The growth of a case over n, 2n and 4n units. Drafts double until one takes long enough to be told from noise; where time
 * seems to grow too fast they go on doubling, since what is quadratic shows the more the longer they are, and chance the less.
 * The time is that of the process, not of the clock: a busy machine changes little.
 */
export function growthOf(linter: Linter, growing: GrowthCase, { enough, longest }: GrowthOptions): Growth {
  const times = new Map<number, number>();
  const time = (length: number) => {
    const best = Math.min(times.get(length) ?? Number.POSITIVE_INFINITY, timed(linter, growing, length));
    times.set(length, best);
    return best;
  };
  let length = SHORTEST;
  while (time(length) < enough && length < longest) length *= 2;
  let exponent = exponentAt(times, length);
  for (let round = 1; round < ROUNDS && exponent > HIGHEST_EXPONENT; round++) {
    if (round % 2 === 0) length *= 2;
    for (const part of [4, 2, 1]) time(length / part);
    exponent = exponentAt(times, length);
  }
  return { exponent, length, nanoseconds: (1e6 * times.get(length)!) / length };
}

/** The lesser of the growth over the whole and over its second half: a step in either is no growth. */
function exponentAt(times: ReadonlyMap<number, number>, length: number): number {
  const [short, middle, long] = [4, 2, 1].map((part) => times.get(length / part) ?? 0) as [
    number,
    number,
    number,
  ];
  const overHalf = Math.log2(long / middle);
  return short > 0 ? Math.min(Math.log2(long / short) / 2, overHalf) : 1;
}

function timed(linter: Linter, { draftOf }: GrowthCase, length: number): number {
  const { draft, options } = draftOf(length);
  const before = process.cpuUsage();
  try {
    linter.lint(draft, options);
  } catch (error) {
    // A brief that is refused costs time as well.
    if (!(error instanceof UserError)) throw error;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
