// What bench/spelling.mjs measures, bundled by it: the public functions, and what tells tiers and filters apart.

export { charOf, firstEdge, nextEdge, targetOf, valueAt } from '../../src/french/lexicon/automaton.ts';
export { isKnown } from '../../src/french/lexicon/index.ts';
export { defaultLexicon } from '../../src/french/lexicon/load.ts';
export { FILTERS } from '../../src/french/spelling/filters.ts';
export { misspelledOf, spellingOf } from '../../src/french/spelling/spelling.ts';
export { suggest } from '../../src/french/spelling/suggest.ts';
export { wordsOf } from '../../src/french/words.ts';
