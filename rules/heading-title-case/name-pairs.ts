import { analysis } from '../../src/document/analysis.ts';
import type { Article } from '../../src/document/article.ts';
import { isBody } from '../../src/document/block.ts';
import { opensSentence } from '../../src/french/spelling/surroundings.ts';
import { wordsOf } from '../../src/french/words.ts';

/** Words inside names, and in English title case, that are written small. */
export const SHORT: ReadonlySet<string> = new Set(
  'a à au aux d de des du en et l la le les ou où par pour sur un une s n qu'.split(' '),
);

/** Two capitalised words of a text that nothing but small words and spaces parts: `Fête … Citron`. */
export interface CapitalPair {
  /** Indexes in the words of the text. */
  readonly first: number;
  readonly second: number;
  readonly key: string;
}

const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}'’-]*$/u;
/** Small words between two capitals of one name, at most: `Journée de la Terre`. */
const MOST_BETWEEN = 2;

/** The pairs of capitalised words of a text, in order. */
export function capitalPairsOf(
  text: string,
  words: readonly (readonly [number, number])[],
): readonly CapitalPair[] {
  const pairs: CapitalPair[] = [];
  let last = -1;
  for (const [index, [start, end]] of words.entries()) {
    const word = text.slice(start, end);
    if (last >= 0 && !/^[\s’'-]*$/.test(text.slice(words[index - 1]![1], start))) last = -1;
    if (CAPITALISED.test(word)) {
      if (last >= 0) pairs.push({ first: last, second: index, key: keyOf(text, words[last]!, word) });
      last = index;
    } else if (index - last > MOST_BETWEEN || !SHORT.has(word.replace(/['’]$/, ''))) last = -1;
  }
  return pairs;
}

function keyOf(text: string, [start, end]: readonly [number, number], second: string): string {
  return `${text.slice(start, end)} ${second}`.replace(/’/g, "'").normalize('NFC');
}

/**
 * The pairs that the article writes with capitals inside its sentences: names of bodies, festivals, places. What opens a
 * sentence has its capital anyway.
 */
export const namePairsIn: (article: Article) => ReadonlySet<string> = analysis(({ blocks }) => {
  const keys = new Set<string>();
  for (const { text } of blocks.filter((block) => isBody(block) && block.kind !== 'heading')) {
    const words = wordsOf(text);
    for (const { first, key } of capitalPairsOf(text, words))
      if (!opensSentence(text, words[first]![0])) keys.add(key);
  }
  return keys;
});
