/**
 * The French layer on its own: `bon-a-tirer/french`. Functions of a text or a word, none of an article. The lexicon is read from
 * the package at the first call that needs it; in a browser, install one with `useLexicon(openLexicon(bytes))`.
 */
export { type Connector, connectorsOf, opensWithConnector } from './connectors.ts';
export { foldOf } from './fold.ts';
export { isFunctionWord } from './function-words.ts';
export { type GrammarError, grammarOf } from './grammar/grammar.ts';
export type { GrammarKind } from './grammar/slip.ts';
export {
  type CompiledKeyphrase,
  compileKeyphrase,
  type KeyphraseMatch,
  keyphraseMatchesOf,
} from './keyphrase.ts';
export { type DetectedLanguage, type LanguageGuess, languageOf } from './language.ts';
export { lemmasOf, sameWord } from './lemmas.ts';
export { type Lexicon, openLexicon, useLexicon } from './lexicon/index.ts';
export { type Opening, openingOf } from './openings.ts';
export { ParseFrench } from './parser/parse-french.ts';
export { retextFrench } from './parser/retext-french.ts';
export { isPassive, passiveOf, type Span } from './passive.ts';
export { type Readability, readabilityOf } from './readability.ts';
export { type FormReading, readingsOf } from './readings.ts';
export { gluedSentencesOf, sentencesOf } from './sentences.ts';
export { misspelledOf } from './spelling/spelling.ts';
export { suggest } from './spelling/suggest.ts';
export { countSyllables } from './syllables.ts';
export { isAdverbInMent, mtldOf } from './variety.ts';
export { countWords, wordsOf } from './words.ts';
