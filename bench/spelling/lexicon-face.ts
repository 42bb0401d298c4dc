// The lexicon and its look-up alone, bundled by bench/spelling.mjs to tell what loading them costs.
export { isKnown } from '../../src/french/lexicon/index.ts';
