import { foldOf } from '../fold.ts';
import { tokensOf } from '../tokens.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { heldUnitCount } from './match.ts';
import type { Phrase } from './phrase.ts';
import type { CompiledKeyphrase } from './search.ts';

/** The keyphrase, or the synonym that does best, in a slug. */
export interface SlugUse {
  readonly slug: string;
  /** Content words of the phrase, and those that the slug holds. */
  readonly contentWords: number;
  readonly held: number;
  /** All content words; from three on, more than half. */
  readonly holds: boolean;
}

const MANY_WORDS = 3;

/** Compares a slug or path with a keyphrase: accents, case and elision are folded (`lor`, `l-or` and `or` are `l'or`). */
export function slugUseOf({ phrases }: CompiledKeyphrase, slug: string): SlugUse {
  const uses = phrases.map((phrase) => useOf(phrase, slug));
  return uses.find(({ holds }) => holds) ?? uses[0]!;
}

function useOf(phrase: Phrase, slug: string): SlugUse {
  const contentWords = phrase.unitCount;
  const held = heldUnitCount(phrase, slugAtoms(phrase, slug));
  const needed = contentWords < MANY_WORDS ? contentWords : Math.floor(contentWords / 2) + 1;
  return { slug, contentWords, held, holds: contentWords > 0 && held >= needed };
}

/** A slug has neither apostrophes nor function words that could be nouns: each of its words may match. */
function slugAtoms(phrase: Phrase, slug: string): readonly Atom[] {
  const text = decoded(slug)
    .replace(/[?#].*$/s, '')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/^.*\//s, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  return atomsOf(text, tokensOf(text)).map((atom) => {
    const { form } = atom;
    const isKnown = phrase.positionsOf(form).length > 0;
    const bare = isKnown ? form : form.replace(/^(?:[ldjsnmct]|qu)(?=[aeiouyhéèêîôœ])/, '');
    return { ...atom, form: bare, fold: foldOf(bare), isFunction: false };
  });
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
