import { defaultLexicon, type Lexicon, type Spelling } from '../lexicon/index.ts';
import { normalForm } from '../lexicon/normal-form.ts';
import { COSTS } from './edit/costs.ts';
import { compareCandidates } from './edit/ranking.ts';
import { type Candidate, createSearch, type Search } from './edit/search.ts';
import { LONGEST_WORD } from './edit/walk.ts';
import { casedAs, shapeOf } from './letter-case.ts';
import { repairsOf } from './repairs.ts';

const MOST = 10;
const REACHES = {
  near: { limit: 3, passes: [112], enough: 1 },
  far: { limit: 1, passes: [140, 190], enough: 1 },
  full: {},
} as const;

/**
 * What a misspelt word may have been meant as, best first, at most 10; empty when nothing is near. The word's capitals are
 * kept. Takes at most a few milliseconds, whatever the word.
 */
export function suggest(word: string): readonly string[] {
  return candidatesOf(word).map(({ form }) => form);
}

type Reach = keyof typeof REACHES;

/** What suggestions are looked for in. */
export interface SuggestOptions {
  readonly spelling?: Spelling;
  readonly lexicon?: Lexicon;
  /**
   * How far to look: `near` within about one edit, `far` for the best alone as far as a misspelling goes, both several times
   * faster than `full`, the default.
   */
  readonly reach?: Reach;
}

/** The suggestions for a word with their costs, best first. */
export function candidatesOf(
  word: string,
  { spelling = 'both', lexicon = defaultLexicon(), reach = 'full' }: SuggestOptions = {},
): readonly Candidate[] {
  if (word.length > 2 * LONGEST_WORD || !/\p{L}/u.test(word)) return [];
  const form = normalForm(word);
  const lower = form.toLowerCase();
  const search = searchOf(lexicon);
  const shape = shapeOf(form);
  const best = new Map<string, Candidate>();
  const add = (found: Candidate) => {
    const cased = casedAs(shape, found.form);
    // A capital that is already there was no error.
    const paid = shape !== 'lower' && found.form !== found.form.toLowerCase() ? COSTS.capital : 0;
    const cost = found.cost - paid;
    if (cased === form || cost >= (best.get(cased)?.cost ?? Number.POSITIVE_INFINITY)) return;
    best.set(cased, { form: cased, cost, edits: found.edits - paid });
  };
  search(lower, { spelling, ...REACHES[reach] }).forEach(add);
  for (const repair of repairsOf(lower, { lexicon, search, spelling })) add(repair);
  return [...best.values()].sort(compareCandidates).slice(0, MOST);
}

const searches = new WeakMap<Lexicon, Search>();

function searchOf(lexicon: Lexicon): Search {
  let search = searches.get(lexicon);
  if (!search) {
    search = createSearch(lexicon);
    searches.set(lexicon, search);
  }
  return search;
}
