import type { Spread } from '../../document/measures.ts';

/** The spread of a set of counts; quantiles by the nearest rank, the mean in tenths. */
export function spreadOf(counts: readonly number[]): Spread {
  const sorted = counts.toSorted((a, b) => a - b);
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  const sum = counts.reduce((total, count) => total + count, 0);
  return {
    count: sorted.length,
    mean: sorted.length === 0 ? 0 : Math.round((10 * sum) / sorted.length) / 10,
    median: rank(0.5),
    p90: rank(0.9),
    max: sorted.at(-1) ?? 0,
  };
}

/** A part of a whole in hundredths of a per cent; 0 of nothing. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((10_000 * part) / whole);
}
