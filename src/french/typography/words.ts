import { defaultLexicon, valueOfForm } from '../lexicon/index.ts';

/** Whether a run of letters is a word of the lexicon, perhaps with the capital of a sentence start. */
export function isPlainWord(letters: string): boolean {
  if (!/^\p{L}\p{Ll}+$/u.test(letters)) return false;
  return (
    valueOfForm(defaultLexicon(), letters) !== 0 || valueOfForm(defaultLexicon(), letters.toLowerCase()) !== 0
  );
}
