import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import { type Block, isProse } from '../../document/block.ts';
import { foldOf } from '../fold.ts';
import { type Sentence, sentencesIn } from '../sentences.ts';
import { countWords, wordsOf } from '../words.ts';

/** Something that stands a second time, with its first occurrence. */
export interface Repeat<One> {
  readonly first: One;
  readonly again: One;
}

// Shorter sentences return in refrains, questions and recipes.
const SENTENCE_WORDS = 8;
const PARAGRAPH_WORDS = 25;

/** The blocks of prose of 25 words (W1) or more whose words all stand in an earlier block. Quotations are repeated on purpose. */
export const repeatedBlocksIn: (article: Article) => readonly Repeat<Block>[] = analysis(({ blocks }) =>
  repeatsOf(
    blocks.filter(
      (block) => isProse(block) && block.kind !== 'quotation' && countWords(block.text) >= PARAGRAPH_WORDS,
    ),
  ),
);

/** The sentences of 8 words (W1) or more whose words all stand in an earlier sentence, outside quotations and repeated blocks. */
export const repeatedSentencesIn: (article: Article) => readonly Repeat<Sentence>[] = analysis((article) => {
  const blocks = new Set(repeatedBlocksIn(article).map(({ again }) => again));
  return repeatsOf(
    sentencesIn(article).filter(
      ({ block, wordCount }) =>
        wordCount >= SENTENCE_WORDS && block.kind !== 'quotation' && !blocks.has(block),
    ),
  );
});

function repeatsOf<One extends { readonly text: string }>(all: readonly One[]): readonly Repeat<One>[] {
  const seen = new Map<string, One>();
  const repeats: Repeat<One>[] = [];
  for (const again of all) {
    const words = foldedTextOf(again.text);
    const first = seen.get(words);
    if (first) repeats.push({ first, again });
    else seen.set(words, again);
  }
  return repeats;
}

function foldedTextOf(text: string): string {
  return wordsOf(text)
    .map(([start, end]) => foldOf(text.slice(start, end)))
    .join(' ');
}
