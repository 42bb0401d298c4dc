import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import { type Block, isProse } from '../../document/block.ts';
import { firstFrom } from '../../document/first-from.ts';
import { foldedWordsOf } from '../originality/folded-words.ts';
import { type Sentence, sentencesIn } from '../sentences.ts';
import { countWords } from '../words.ts';

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
    (block) => foldedTextOf(block),
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
    ({ block, start, end }) => foldedTextOf(block, start, end),
  );
});

/** Whether a sentence announces what follows, as it may more than once: `Les pièces à fournir sont les suivantes :`. */
export function isLeadIn({ text }: Sentence): boolean {
  return /:\s*$/.test(text);
}

function repeatsOf<One>(all: readonly One[], keyOf: (one: One) => string): readonly Repeat<One>[] {
  const seen = new Map<string, One>();
  const repeats: Repeat<One>[] = [];
  for (const again of all) {
    const words = keyOf(again);
    const first = seen.get(words);
    if (first) repeats.push({ first, again });
    else seen.set(words, again);
  }
  return repeats;
}

/** The folded words of a block between two offsets, as one text. */
function foldedTextOf(block: Block, start = 0, end = block.text.length): string {
  const words = foldedWordsOf(block);
  let text = '';
  for (let at = firstFrom(words, start); at < words.length && words[at]!.end <= end; at++)
    text += `${words[at]!.form} `;
  return text;
}
