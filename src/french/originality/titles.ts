import { foldOf } from '../fold.ts';
import { isFunctionWord } from '../function-words.ts';
import { wordsOf } from '../words.ts';

/**
 * How alike two titles are, 0 to 1: the Jaccard index of their content words, accents and case folded, or, when one holds
 * the other and is not much longer, 1. An empty title is like none.
 */
export function titleSimilarityOf(a: string, b: string): number {
  const [first, second] = [contentWordsOf(a), contentWordsOf(b)];
  if (first.size === 0 || second.size === 0) return 0;
  const shared = [...first].filter((word) => second.has(word)).length;
  const smaller = Math.min(first.size, second.size);
  const larger = Math.max(first.size, second.size);
  if (shared === smaller && smaller >= MIN_CONTAINED && larger <= 2 * smaller) return 1;
  return shared / (first.size + second.size - shared);
}

// Two or three words that a longer title holds are its subject, not its copy.
const MIN_CONTAINED = 4;

function contentWordsOf(title: string): ReadonlySet<string> {
  const words = wordsOf(title).map(([start, end]) => title.slice(start, end));
  return new Set(
    words.filter((word) => !isFunctionWord(word) && !word.endsWith("'") && !word.endsWith('’')).map(foldOf),
  );
}
