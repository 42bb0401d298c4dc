import { expect, it } from 'vitest';
import { fold } from '../fold.ts';
import * as captures from './captures.ts';
import * as labels from './labels.ts';
import * as languages from './languages.ts';
import * as links from './links.ts';
import * as quantities from './quantities.ts';
import * as seo from './seo.ts';
import * as sourceCues from './source-cues.ts';
import * as subheadings from './subheadings.ts';
import * as titles from './titles.ts';

const lists = { captures, labels, languages, links, quantities, seo, sourceCues, subheadings, titles };

// A word with an accent, a capital, an apostrophe or a hyphen could never match a token.
it.each(Object.entries(lists))('%s holds folded phrases alone', (_, list) => {
  const wrong = [...phrasesIn(Object.values(list))].filter(
    (phrase) =>
      phrase !== fold(phrase) || /[^a-z0-9_|? *]/.test(phrase) || /(^|[ |_])([ |_?]|$)/.test(phrase),
  );
  expect(wrong).toEqual([]);
});

// Entries are `[value, phrases]` or phrases; tags and names of bounds are no phrases.
function* phrasesIn(value: unknown): Iterable<string> {
  if (!Array.isArray(value)) return;
  for (const item of value) {
    if (typeof item === 'string' && value.every((one) => typeof one === 'string')) yield item;
    else yield* phrasesIn(item);
  }
}
