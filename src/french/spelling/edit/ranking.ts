import type { Candidate } from './search.ts';

/** The best few candidates so far. */
export interface Ranking {
  /** The cost of the candidate at a place (from 1), or infinity. */
  costAt(place: number): number;
  /** The cost that a new candidate must stay under. */
  worst(): number;
  add(form: string, cost: number): void;
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
    add(form, cost) {
      if (best.some((known) => known.form === form)) return;
      let at = best.length;
      while (at > 0 && isBefore(form, cost, best[at - 1]!)) at--;
      best.splice(at, 0, { form, cost });
      if (best.length > limit) best.pop();
      if (best.length === limit) worst = best[limit - 1]!.cost;
    },
    sorted: () => best,
  };
}

function isBefore(form: string, cost: number, other: Candidate): boolean {
  return cost < other.cost || (cost === other.cost && form < other.form);
}
