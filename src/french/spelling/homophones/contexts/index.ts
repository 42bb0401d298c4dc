/*
 * Contexts in which only one of two words that sound alike can stand. Words stand as `tokensOf` cuts them; the brackets
 * hold what is written and what is meant. Alternatives are parted by |, `!` negates a slot, `^` is the beginning of a sentence,
 * `$` whatever parts clauses, `.` a mark that does, `*` any word of the same clause, `_` code, {…} a class of word-classes.ts.
 * Source: our own work, from the errors that French school grammars warn of. Licence: MIT.
 */
import { AVOIR_AND_A } from './avoir.ts';
import { CE_AND_SE } from './ce-se.ts';
import { MISCELLANEA } from './miscellanea.ts';
import { PLACES } from './places.ts';
import { PRONOUNS } from './pronouns.ts';
import { VERBS } from './verbs.ts';

/** All contexts, as `patternOf` reads them. */
export const CONTEXTS: readonly string[] = [
  ...AVOIR_AND_A,
  ...PLACES,
  ...CE_AND_SE,
  ...PRONOUNS,
  ...VERBS,
  ...MISCELLANEA,
];
