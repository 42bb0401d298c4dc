import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import type { Block } from '../../document/block.ts';
import { type FoldedWord, foldedWordsOf } from '../originality/folded-words.ts';
import type { PhraseList, PhraseMatch } from './phrases.ts';

/** A block with its folded words. */
export interface FoldedBlock {
  readonly block: Block;
  readonly words: readonly FoldedWord[];
}

/** All that a reader meets as text, headings included, less code and what stands beside the article. */
export const foldedBlocksIn: (article: Article) => readonly FoldedBlock[] = analysis(({ blocks }) =>
  blocks
    .filter(({ kind, text }) => kind !== 'code' && kind !== 'aside' && text !== '')
    .map((block) => ({ block, words: foldedWordsOf(block) })),
);

/** The phrases of a list in a block that are not quoted, not code and no shortcode. */
export function phrasesIn<Item>(
  list: PhraseList<Item>,
  { block, words }: FoldedBlock,
): readonly PhraseMatch<Item>[] {
  return list.matchesOf(block.text, words).filter((match) => {
    if (words[match.firstWord]!.quoted || words[match.endWord - 1]!.quoted) return false;
    return !block.marks.some(
      ({ kind, start, end }) => kind === 'placeholder' && start < match.end && end > match.start,
    );
  });
}

const SENTENCE_MARK = /[.!?…\n]/;

/** Whether a sentence, or a line, begins with a word of a block. */
export function opensSentence({ block, words }: FoldedBlock, word: number): boolean {
  return word === 0 || SENTENCE_MARK.test(block.text.slice(words[word - 1]!.end, words[word]!.start));
}
