import type { Article } from '../../document/article.ts';
import { type Block, isProse } from '../../document/block.ts';
import { foldOf } from '../fold.ts';
import { isFunctionWord } from '../function-words.ts';
import { wordsOf } from '../words.ts';

/** How far the paragraphs of a draft follow those of a source. */
export interface SharedStructure {
  /** Paragraphs of the draft that have a counterpart in the source. */
  readonly matched: number;
  /** Paragraphs of the draft. */
  readonly paragraphs: number;
  /** The longest chain of counterparts that keeps the source's order. */
  readonly inOrder: number;
  /** Index of each draft paragraph's counterpart among the source's paragraphs; -1 without. */
  readonly counterparts: readonly number[];
}

const MIN_WORDS = 12;
// A counterpart shares at least this part of the content words of the shorter of the two.
const MIN_SHARED = 0.4;

/** Compares the paragraphs of a draft with those of a source by their content words. Linear in words times paragraphs that share one. */
export function sharedStructureOf(draft: Article, source: Article): SharedStructure {
  const originals = paragraphsOf(source).map(contentWordsOf);
  const index = new Map<string, number[]>();
  for (const [at, words] of originals.entries()) {
    for (const word of words) {
      const places = index.get(word);
      if (places) places.push(at);
      else index.set(word, [at]);
    }
  }
  const paragraphs = paragraphsOf(draft);
  const counterparts = paragraphs.map((block) => counterpartOf(contentWordsOf(block), originals, index));
  const matched = counterparts.filter((at) => at >= 0);
  return {
    matched: matched.length,
    paragraphs: paragraphs.length,
    inOrder: longestRise(matched),
    counterparts,
  };
}

function paragraphsOf(article: Article): readonly Block[] {
  return article.blocks.filter((block) => isProse(block) && wordsOf(block.text).length >= MIN_WORDS);
}

function contentWordsOf({ text }: Block): ReadonlySet<string> {
  const words = wordsOf(text).map(([start, end]) => text.slice(start, end));
  return new Set(words.filter((word) => word.length > 3 && !isFunctionWord(word)).map(foldOf));
}

// A word of many paragraphs tells none of them apart, and looking at all of them would not be linear.
const COMMON = 12;

function counterpartOf(
  words: ReadonlySet<string>,
  originals: readonly ReadonlySet<string>[],
  index: ReadonlyMap<string, readonly number[]>,
): number {
  const shared = new Map<number, number>();
  for (const word of words) {
    const places = index.get(word) ?? [];
    if (places.length > COMMON) continue;
    for (const at of places) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  let best = -1;
  let most = MIN_SHARED;
  for (const [at, count] of shared) {
    const share = count / Math.min(words.size, originals[at]!.size);
    if (share < most) continue;
    most = share;
    best = at;
  }
  return best;
}

/** Length of the longest strictly rising subsequence (patience sorting). */
function longestRise(values: readonly number[]): number {
  const tails: number[] = [];
  for (const value of values) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tails[middle]! < value) low = middle + 1;
      else high = middle;
    }
    tails[low] = value;
  }
  return tails.length;
}
