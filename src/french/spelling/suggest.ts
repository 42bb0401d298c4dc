import { defaultLexicon, type Lexicon, type Spelling } from '../lexicon/index.ts';
import { normalForm } from '../lexicon/normal-form.ts';
import { COSTS } from './edit/costs.ts';
import { type Candidate, createSearch, LONGEST_WORD, type Search } from './edit/search.ts';
import { casedAs, shapeOf } from './letter-case.ts';
import { repairsOf } from './repairs.ts';

const MOST = 10;

/**
 * What a misspelt word may have been meant as, best first, at most 10; empty when nothing is near. The word's capitals are
 * kept. Takes at most a few milliseconds, whatever the word.
 */
export function suggest(word: string): readonly string[] {
  return candidatesOf(word).map(({ form }) => form);
}

/** The suggestions for a word with their costs, in hundredths of an edit, rarity included. */
export function candidatesOf(
  word: string,
  { spelling = 'both', lexicon = defaultLexicon() }: { spelling?: Spelling; lexicon?: Lexicon } = {},
): readonly Candidate[] {
  if (word.length > 2 * LONGEST_WORD || !/\p{L}/u.test(word)) return [];
  const form = normalForm(word);
  const lower = form.toLowerCase();
  const search = searchOf(lexicon);
  const shape = shapeOf(form);
  const best = new Map<string, number>();
  const add = ({ form: found, cost }: Candidate) => {
    const cased = casedAs(shape, found);
    // A capital that is already there was no error.
    const paid = shape !== 'lower' && found !== found.toLowerCase() ? cost - COSTS.capital : cost;
    if (cased !== form && paid < (best.get(cased) ?? Number.POSITIVE_INFINITY)) best.set(cased, paid);
  };
  search(lower, { spelling }).forEach(add);
  for (const repair of repairsOf(lower, { lexicon, search, spelling })) add(repair);
  return Array.from(best, ([found, cost]) => ({ form: found, cost })).sort(byCost).slice(0, MOST);
}

function byCost(a: Candidate, b: Candidate): number {
  return a.cost - b.cost || (a.form < b.form ? -1 : 1);
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
