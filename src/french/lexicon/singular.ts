import { lookUp } from './automaton.ts';
import { lemmasOfValue } from './lemma-codes.ts';
import type { Lexicon } from './lexicon-file.ts';

/**
 * The singular of a hyphenated compound whose plural is an entry of its own (`beaux-frères`, `arcs-en-ciel`), where the lexicon
 * has it; else the word itself.
 *
 * @param word a lemma by the affix rules
 */
export function singularCompound(lexicon: Lexicon, word: string): string {
  if (!word.includes('-')) return word;
  const parts = word.split('-', 6);
  if (parts.length > 5) return word;
  const singulars = parts.map((part) => singularOf(lexicon, part));
  const candidates = [singulars.join('-'), [singulars[0], ...parts.slice(1)].join('-')];
  return candidates.find((candidate) => lookUp(lexicon, candidate) !== 0) ?? word;
}

/** The lemma that a word is a plural or feminine of (`grippaux`: grippal), rather than a verb form; else the word itself. */
export function singularOf(lexicon: Lexicon, word: string): string {
  const value = lookUp(lexicon, word);
  if (value === 0) return word;
  const lemmas = lemmasOfValue(lexicon, word, value);
  return lemmas.find((lemma) => lemma === word || `${lemma}s` === word || `${lemma}x` === word) ?? lemmas[0]!;
}
