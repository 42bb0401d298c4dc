import type { Calibration } from './calibration.ts';
import type { Counted } from './counted.ts';

/** Rarity is counted in sixteenths of a bit. */
export const BIT = 16;

/** Beyond the densest article that was seen, and for rules without a table, twice as much is so much rarer. */
const DOUBLING = 2 * BIT;

/** Nothing is rarer: the articles that were read could not tell. */
const RAREST = 64 * BIT;

/**
 * Words added to a text's length, so that a short text is not judged on one finding. Between 0 and 400 the ranking of drafts
 * does not change by more than a hundredth.
 */
const DAMPING = 100;

/** How many findings in how many words: per 100,000 words, rounded down. */
export function doseOf(times: number, words: number): number {
  return Math.floor((times * 100_000) / (Math.max(1, words) + DAMPING));
}

/** How rare so many findings are: one published article in 2^(result / 16) has as many. Whole. */
export function rarityOf(
  { rule, messageId, severity, times }: Pick<Counted, 'rule' | 'messageId' | 'severity' | 'times'>,
  words: number,
  { rarities, usual }: Calibration,
): number {
  const rarity = rarities[`${rule}/${messageId}`];
  if (!rarity) return Math.min(RAREST, usual[severity === 'error' ? 'error' : 'warning'] + beyond(times, 1));
  const [any, steps] = rarity;
  const last = steps.at(-1);
  // Never found twice in an article: twice is beyond what is known.
  if (!last) return Math.min(RAREST, any + beyond(times, 1));
  const dose = doseOf(times, words);
  if (dose >= last[0]) return Math.min(RAREST, last[1] + beyond(dose, last[0]));
  const next = steps.findIndex(([from]) => dose < from);
  if (next < 1) return any;
  const [x0, bits0] = steps[next - 1]!;
  const [x1, bits1] = steps[next]!;
  return Math.max(any, bits0 + Math.floor(((bits1 - bits0) * (dose - x0)) / (x1 - x0)));
}

function beyond(much: number, than: number): number {
  return Math.floor((DOUBLING * log2(much, than)) / BIT);
}

/** The fraction of a doubling, in sixteenths: 16 log2(1 + i/16), rounded. Written out, since logarithms differ by machine. */
const FRACTIONS = [0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 15];

/** 16 log2(n / d) for n ≥ d ≥ 1. */
function log2(n: number, d: number): number {
  let doublings = 0;
  let reached = d;
  while (n >= 2 * reached) {
    reached *= 2;
    doublings++;
  }
  return BIT * doublings + FRACTIONS[Math.floor(((n - reached) * BIT) / reached)]!;
}
