import { type FoldedBlock, opensSentence } from '../../src/french/phrases/blocks.ts';
import type { PhraseMatch } from '../../src/french/phrases/phrases.ts';
import { CALLS_READERS, CALLS_USERS, SPEAKS } from './lists/marks.ts';
import type { AssistantGroup } from './lists/phrases.ts';
import { tellsOfAnother } from './owner.ts';

/** Whether a phrase stands where its group asks, in a sentence that is no author's. */
export function stands(
  { item, firstWord, start }: PhraseMatch<AssistantGroup>,
  folded: FoldedBlock,
): boolean {
  if (item.at === 'anywhere') return true;
  if (item.at === 'sentence') return opensSentence(folded, firstWord);
  if (item.at === 'opening' && firstWord > FIRST_WORDS) return false;
  if (item.at !== 'offer' && !opensSentence(folded, firstWord)) return false;
  const [before, rest, next] = sentencesAt(folded.block.text, start);
  if (tellsOfAnother(folded.words, start - before.length, start + rest.length)) return false;
  return item.at === 'opening' || !callsReaders(before + rest, next);
}

// Words before an opener: a greeting at most.
const FIRST_WORDS = 12;

function callsReaders(sentence: string, next: string): boolean {
  if (/^\s*si /i.test(sentence) && !SPEAKS.test(sentence)) return true;
  return CALLS_READERS.test(sentence) || CALLS_USERS.test(sentence) || CALLS_USERS.test(next);
}

const LONGEST_CALL = 300;

/** The words of a sentence before a place, those from there, and the sentence behind it. */
function sentencesAt(text: string, place: number): readonly [before: string, rest: string, next: string] {
  const before = text
    .slice(Math.max(0, place - LONGEST_CALL), place)
    .split(/[.!?…\n]/)
    .at(-1)!;
  const [rest = '', next = ''] = text.slice(place, place + LONGEST_CALL).split(/[.!?…\n]+/, 2);
  return [before, rest, next];
}
