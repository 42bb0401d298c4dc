import type { Linter } from '../../src/lint.ts';
import type { GrowthCase } from './cases.ts';

/** More is no linear time: the exponent of the growth from the shortest draft to the longest, four times as long. */
export const HIGHEST_EXPONENT = 1.2;
const TRIES = 4;

/** What a case costs a linter: time by unit of its longest draft, and the exponent where that is not little. */
export interface Growth {
  readonly nanoseconds: number;
  readonly exponent: number;
}

/**
 * How the time of a case grows. Counts the time of the process, not of the clock, and takes the best of several tries, so
 * that a busy machine changes nothing; a case that is fast at its longest is not looked at again.
 *
 * @param length of the longest draft
 * @param fast nanoseconds by unit below which the time of a draft is that of any other
 */
export function growthOf(linter: Linter, growing: GrowthCase, length: number, fast: number): Growth {
  const timeOf = (units: number) => timed(linter, growing, units);
  let long = timeOf(length);
  if (long / length < fast) return { nanoseconds: long / length, exponent: 1 };
  let short = timeOf(length / 4);
  let middle = timeOf(length / 2);
  for (let round = 0; round < TRIES && exponent(short, middle, long) > HIGHEST_EXPONENT; round++) {
    short = Math.min(short, timeOf(length / 4));
    middle = Math.min(middle, timeOf(length / 2));
    long = Math.min(long, timeOf(length));
    // What was fast when cold is measured anew: the least of all would compare different states of the compiler.
    if (round === 0) [short, middle] = [timeOf(length / 4), timeOf(length / 2)];
  }
  return { nanoseconds: long / length, exponent: exponent(short, middle, long) };
}

/** The lesser of the growth over the whole and over its second half: a step of either is no growth. */
function exponent(short: number, middle: number, long: number): number {
  return Math.min(Math.log2(long / short) / 2, Math.log2(long / middle));
}

function timed(linter: Linter, { draftOf }: GrowthCase, length: number): number {
  const { draft, options } = draftOf(length);
  const before = process.cpuUsage();
  linter.lint(draft, options);
  const { user, system } = process.cpuUsage(before);
  return 1000 * (user + system);
}
