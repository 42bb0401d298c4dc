import type { Content } from './content.ts';

/** How much two contents have in common; shares from 0 to 1. */
export interface Likeness {
  readonly first: Content;
  readonly again: Content;
  /** Lemmas that both have. */
  readonly shared: number;
  /** Weight of these in the lighter of the two, and in both together. */
  readonly containment: number;
  readonly overlap: number;
  /** Runs of three words that both have, in the one that has fewer. */
  readonly wording: number;
}

/** What stands in more contents tells none from the others: it weighs, but proposes no pair. */
const MOST_HOLDERS = 8;
/** Of the lighter one's lemmas, those that few others hold must be so many for a pair to be looked at. */
const LEAST_PROPOSED = 0.35;

/** The pairs of contents of at least so many lemmas that may say one thing, by what few others hold. Linear. */
export function likenessesAmong(contents: readonly Content[], leastLemmas: number): readonly Likeness[] {
  const judged = contents.filter(({ lemmas }) => lemmas.size >= leastLemmas);
  const holders = holdersOf(judged);
  const weigh = (lemma: number): number => Math.log2((judged.length + 1) / holders.get(lemma)!.length);
  const weights = judged.map(({ lemmas }) => sumOf(lemmas, weigh));
  return judged.flatMap((again, index) =>
    [...proposalsFor(again, index, holders)].flatMap(([former, proposed]) => {
      const first = judged[former]!;
      if (proposed < LEAST_PROPOSED * Math.min(first.lemmas.size, again.lemmas.size)) return [];
      return [likenessOf(first, again, [weights[former]!, weights[index]!], weigh)];
    }),
  );
}

type Holders = ReadonlyMap<number, readonly number[]>;

function holdersOf(contents: readonly Content[]): Holders {
  const holders = new Map<number, number[]>();
  for (const [index, { lemmas }] of contents.entries()) {
    for (const lemma of lemmas) {
      const held = holders.get(lemma);
      if (held) held.push(index);
      else holders.set(lemma, [index]);
    }
  }
  return holders;
}

/** Of the contents before, which share how many lemmas that few hold. */
function proposalsFor({ lemmas }: Content, index: number, holders: Holders): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const lemma of lemmas) {
    const held = holders.get(lemma)!;
    if (held.length > MOST_HOLDERS) continue;
    for (const former of held) if (former < index) counts.set(former, (counts.get(former) ?? 0) + 1);
  }
  return counts;
}

function likenessOf(
  first: Content,
  again: Content,
  [one, other]: readonly [number, number],
  weigh: (lemma: number) => number,
): Likeness {
  const shared = [...smaller(first.lemmas, again.lemmas)].filter(
    (lemma) => first.lemmas.has(lemma) && again.lemmas.has(lemma),
  );
  const common = sumOf(shared, weigh);
  return {
    first,
    again,
    shared: shared.length,
    containment: common / Math.max(Number.MIN_VALUE, Math.min(one, other)),
    overlap: common / Math.max(Number.MIN_VALUE, one + other - common),
    wording: sharedWordingOf(first, again),
  };
}

/** The share of runs of three words that two contents have in common, in the one that has fewer. */
export function sharedWordingOf({ wording: one }: Content, { wording: other }: Content): number {
  const few = smaller(one, other);
  let common = 0;
  for (const run of few) if (one.has(run) && other.has(run)) common++;
  return few.size === 0 ? 0 : common / few.size;
}

/** Of two sets, the one with fewer members. */
function smaller(one: ReadonlySet<number>, other: ReadonlySet<number>): ReadonlySet<number> {
  return one.size <= other.size ? one : other;
}

function sumOf(lemmas: Iterable<number>, weigh: (lemma: number) => number): number {
  let sum = 0;
  for (const lemma of lemmas) sum += weigh(lemma);
  return sum;
}
