import { INSERTED_ADVERBIALS } from '../lists/inserted-adverbs.ts';
import { formAt } from './grammar-text.ts';
import type { GrammarWord } from './grammar-word.ts';
import { ADVERBS } from './lists/closed.ts';
import { ADVERB, adjectiveOf, participleOf } from './traits.ts';

/** Adverbials of several words, by their first one; elided words stand by themselves, as tokens have them. */
const ADVERBIALS: ReadonlyMap<string, readonly (readonly string[])[]> = byFirst(
  INSERTED_ADVERBIALS.map((adverbial) => adverbial.replace(/'/g, "' ").split(' ')).filter(
    ({ length }) => length > 1,
  ),
);

/** Behind the adverbs and adverbials that begin at a place. An adverb that is an adjective as well (`juste`) may be the attribute. */
export function behindAdverbs(words: readonly GrammarWord[], from: number): number {
  let at = from;
  while (at < words.length) {
    const length = adverbialAt(words, at) || (isAdverb(words[at]!) ? 1 : 0);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

function isAdverb({ form, traits, isWord, isClosed }: GrammarWord): boolean {
  if (!isWord) return false;
  if (ADVERBS.has(form)) return true;
  return (traits & ADVERB) !== 0 && !isClosed && (adjectiveOf(traits) | participleOf(traits)) === 0;
}

function adverbialAt(words: readonly GrammarWord[], at: number): number {
  for (const adverbial of ADVERBIALS.get(words[at]!.form) ?? []) {
    if (adverbial.every((form, index) => formAt(words, at + index) === form)) return adverbial.length;
  }
  return 0;
}

function byFirst(adverbials: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  // The longest first: en partie before en.
  for (const adverbial of [...adverbials].sort((a, b) => b.length - a.length)) {
    const known = map.get(adverbial[0]!) ?? [];
    map.set(adverbial[0]!, known);
    known.push(adverbial);
  }
  return map;
}
