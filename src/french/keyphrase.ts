/**
 * The keyphrase: where a text holds it (search.ts), and what an article does with it (in-article.ts). A phrase in its parts is
 * phrase.ts, a text as phrases see it atoms.ts.
 */
export { longestSilenceIn } from './keyphrase/distribution.ts';
export { type FieldUse, keyphraseIn } from './keyphrase/in-article.ts';
export {
  type CompiledKeyphrase,
  compileKeyphrase,
  type KeyphraseMatch,
  keyphraseMatchesOf,
} from './keyphrase/search.ts';
