import type { Block } from '../../src/document/block.ts';
import { sentencesOf } from '../../src/french/sentences.ts';

/** A block in another language than the article's. */
export interface ForeignBlock {
  readonly block: Block;
  /** Of `article.blocks`. */
  readonly index: number;
  readonly language: string;
  readonly words: number;
}

/**
 * Whether a block was left, not merely said, in another language: two sentences of prose in a row, or a part of what makes
 * too large a share of the article. A lone line may be a slogan, a caption or a tweet.
 */
export function isLeftForeign(
  found: ForeignBlock,
  all: readonly ForeignBlock[],
  wordsOfArticle: number,
): boolean {
  const alike = all.filter(({ language }) => language === found.language);
  const words = alike.reduce((sum, one) => sum + one.words, 0);
  if (words >= SHARE_OF_ARTICLE * wordsOfArticle) return true;
  if (found.block.kind === 'list-item') return false;
  return (
    sentencesOf(found.block.text).length > 1 ||
    alike.some(({ index, block }) => block.kind !== 'list-item' && Math.abs(index - found.index) === 1)
  );
}

const SHARE_OF_ARTICLE = 0.15;
