/*
 * Words that ask: interrogative pronouns, determiners and adverbs of French, and the prepositions that go before them.
 * Lower case. Source: closed classes of French grammar. Licence: MIT.
 */

export const INTERROGATIVES: ReadonlySet<string> = new Set(
  `qui que qu quoi quel quelle quels quelles lequel laquelle lesquels lesquelles où quand comment combien pourquoi
  auquel duquel est-ce`
    .split(/\s+/)
    .filter(Boolean),
);

export const INTERROGATIVE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'à de par pour en sur avec dans chez vers sous depuis contre'.split(' '),
);
