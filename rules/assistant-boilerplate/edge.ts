import { isProse } from '../../src/document/block.ts';
import type { FoldedBlock } from '../../src/french/phrases/blocks.ts';
import type { Span } from '../../src/french/phrases/passages.ts';
import { countWords } from '../../src/french/words.ts';

/**
 * By block, whether nothing but other signs and a few words stands before its signs, or behind the sentence of the last: an
 * author goes on.
 */
export function atEdges(
  blocks: readonly FoldedBlock[],
  told: readonly (readonly Span[])[],
): readonly boolean[] {
  const isOwn = ({ block }: FoldedBlock, index: number) => isProse(block) && told[index]!.length === 0;
  const first = blocks.findIndex(isOwn);
  const last = blocks.findLastIndex(isOwn);
  return told.map((signs, index) => {
    const { text } = blocks[index]!.block;
    const opens = first < 0 || index < first;
    const closes = index > last;
    const begin = signs.reduce((least, { start }) => Math.min(least, start), text.length);
    const end = signs.reduce((most, sign) => Math.max(most, sign.end), 0);
    const rest = text.slice(end).replace(ENDS.test(text.slice(0, end)) ? '' : REST_OF_SENTENCE, '');
    return signs.length > 0 && ((opens && isShort(text.slice(0, begin))) || (closes && isShort(rest)));
  });
}

/** A greeting, a thank-you or a name: what may stand outside the words of an assistant. */
const MOST_WORDS_OUTSIDE = 8;
const ENDS = /[.!?…:]\s*$/;
const REST_OF_SENTENCE = /^[^.!?…:\n]*[.!?…:\n]?/;

function isShort(text: string): boolean {
  return countWords(text) <= MOST_WORDS_OUTSIDE;
}
