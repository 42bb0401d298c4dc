/**
 * The compiled French lexicon. Forms: automaton.ts (walk it letter by letter, for suggestions), form-value.ts (what is
 * known of a form); file and loading: lexicon-file.ts, load.ts; French manners of a look-up: known.ts.
 */
export { lookUp } from './automaton.ts';
export { frequencyOf, isNominal, isVerbForm, type Spelling } from './form-value.ts';
export { isKnown, type LookUpOptions, valueOfForm } from './known.ts';
export { type Lexicon, openLexicon } from './lexicon-file.ts';
export { defaultLexicon, useLexicon } from './load.ts';
