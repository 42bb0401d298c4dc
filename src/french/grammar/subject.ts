import { formAt } from './grammar-text.ts';
import type { GrammarWord } from './grammar-word.ts';
import type { Agreement, Persons } from './traits.ts';

/** What a verb agrees with, and where it begins to be looked for. */
export interface Subject {
  /** Behind the subject and its complements: clitics, adverbs and the verb follow. */
  readonly after: number;
  /** Genders and numbers that it may have. */
  readonly agreement: Agreement;
  /** Persons that its verb may have. */
  readonly persons: Persons;
  /** A pronoun (je, il, elles …), a noun phrase, or qui with what it stands for. */
  readonly kind: 'pronoun' | 'phrase' | 'relative';
  /** The words that name it to an editor. */
  readonly first: number;
  readonly last: number;
}

/** A subject's verb, behind its clitics. */
export interface SubjectVerb {
  readonly subject: Subject;
  readonly verb: number;
  readonly clitics: readonly string[];
}

/** Clitics before a verb, from a place on: how many, and which. */
export function cliticsFrom(
  words: readonly GrammarWord[],
  at: number,
  isClitic: (form: string) => boolean,
): readonly string[] {
  const clitics: string[] = [];
  while (at + clitics.length < words.length && isClitic(formAt(words, at + clitics.length))) {
    clitics.push(formAt(words, at + clitics.length));
  }
  return clitics;
}
