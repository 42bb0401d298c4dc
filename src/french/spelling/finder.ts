import type { Lexicon, Spelling } from '../lexicon/index.ts';
import type { Candidate } from './edit/search.ts';
import { candidatesOf } from './suggest.ts';

/** Finds the nearest forms of words, each once: names come again and again in a text. */
export interface Finder {
  /** The best few within about one edit: what most filters and tiers need, and the fastest. */
  near(form: string): readonly Candidate[];
  /** The edits of the best candidate as far as a misspelling goes, or infinity. */
  farEdits(form: string): number;
  /** What to suggest, best first, at most 10. */
  suggestions(form: string): readonly string[];
}

/** Makes a finder for one text or article. */
export function createFinder(lexicon: Lexicon, spelling: Spelling): Finder {
  const nearest = new Map<string, readonly Candidate[]>();
  const near = (form: string) => {
    let found = nearest.get(form);
    if (!found) {
      found = candidatesOf(form, { spelling, lexicon, reach: 'near' });
      nearest.set(form, found);
    }
    return found;
  };
  return {
    near,
    farEdits: (form) => {
      const [best] =
        near(form).length > 0 ? near(form) : candidatesOf(form, { spelling, lexicon, reach: 'far' });
      return best?.edits ?? Number.POSITIVE_INFINITY;
    },
    suggestions: (form) => candidatesOf(form, { spelling, lexicon }).map((candidate) => candidate.form),
  };
}
