import type { Article } from '../../src/document/article.ts';
import { type Block, isBody } from '../../src/document/block.ts';
import { languageOf } from '../../src/french/language.ts';
import { countWords } from '../../src/french/words.ts';

const FEWEST_WORDS = 40;

/** The block of code that holds the article, if a fence went around it: French prose, and most of the words. */
export function fencedArticleIn({ blocks }: Article): Block | undefined {
  const words = blocks.map((block) => (isBody(block) || block.kind === 'code' ? countWords(block.text) : 0));
  const total = words.reduce((sum, count) => sum + count, 0);
  const index = blocks.findIndex(
    ({ kind, text }, at) =>
      kind === 'code' &&
      words[at]! >= FEWEST_WORDS &&
      words[at]! * 5 >= total * 4 &&
      languageOf(text).language === 'fr',
  );
  return blocks[index];
}
