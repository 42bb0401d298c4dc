import type { FoldedWord } from '../../src/french/originality/folded-words.ts';
import { type FoldedBlock, opensSentence } from '../../src/french/phrases/blocks.ts';
import type { PhraseMatch } from '../../src/french/phrases/phrases.ts';
import { isOfAnother } from '../../src/french/speech-acts/another.ts';
import { textWordOf } from '../../src/french/speech-acts/text-words.ts';
import type { AssistantGroup } from './lists/phrases.ts';

// Words before an opener: a greeting at most.
const FIRST_WORDS = 12;

/** Whether a phrase stands where its group asks. */
export function stands(
  { item, firstWord, endWord }: PhraseMatch<AssistantGroup>,
  folded: FoldedBlock,
): boolean {
  if (item.at === 'anywhere') return true;
  if (!opensSentence(folded, firstWord)) return false;
  if (item.at !== 'opening') return true;
  return firstWord <= FIRST_WORDS && !tellsOfAnother(folded.words.slice(firstWord, endWord + 4));
}

/** Whether all that some words name of a text belongs to another thing: `la version du règlement`. */
function tellsOfAnother(words: readonly FoldedWord[]): boolean {
  const named = words.flatMap(({ form }, at) => (textWordOf(form) ? [at] : []));
  return named.length > 0 && named.every((at) => isOfAnother(words, at));
}
