import type { Candidate } from './search.ts';

/** The best few candidates so far. */
export interface Ranking {
  /** The cost of the candidate at a place (from 1), or infinity. */
  costAt(place: number): number;
  /** The cost that a new candidate must stay under. */
  worst(): number;
  add(candidate: Candidate): void;
  /** Best first; equal costs by code unit, so that the order never depends on the walk. */
  sorted(): Candidate[];
}

/** A ranking of at most `limit` candidates. */
export function ranking(limit: number): Ranking {
  const best: Candidate[] = [];
  let worst = Number.POSITIVE_INFINITY;
  return {
    costAt: (place) => best[place - 1]?.cost ?? Number.POSITIVE_INFINITY,
    worst: () => worst,
    add(candidate) {
      if (best.some(({ form }) => form === candidate.form)) return;
      let at = best.length;
      while (at > 0 && compareCandidates(candidate, best[at - 1]!) < 0) at--;
      best.splice(at, 0, candidate);
      if (best.length > limit) best.pop();
      if (best.length === limit) worst = best[limit - 1]!.cost;
    },
    sorted: () => best,
  };
}

/** By cost, then by code unit. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return a.cost - b.cost || (a.form < b.form ? -1 : a.form > b.form ? 1 : 0);
}
