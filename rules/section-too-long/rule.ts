import type { Article, Section } from '../../src/document/article.ts';
import { isProse, placeOf } from '../../src/document/block.ts';
import { subheadingsIn } from '../../src/document/headings.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { blockWordsIn } from '../../src/french/body-words.ts';

/** Between two headings a reader has no place to stop, look up and come back to. */
export default defineRule({
  id: 'section-too-long',
  category: 'structure',
  severity: 'warning',
  summary: {
    fr: 'Le texte entre deux titres reste court.',
    en: 'The text between two headings stays short.',
  },
  weight: { cause: 'no-subheadings' },

  options: {
    maxWords: {
      type: 'integer',
      minimum: 1,
      default: 350,
      description: 'Words of prose between two headings.',
    },
  },

  messages: {
    tooLong: ({ words, maxWords }: { words: number; maxWords: number }) => ({
      fr: `Cette section compte ${words} mots sans intertitre, plus que ${maxWords} : divisez-la.`,
      en: `This section has ${words} words without a subheading, more than ${maxWords}: divide it.`,
    }),
  },

  // A text without any subheading is the business of heading-missing.
  applies: (article) => subheadingsIn(article).length > 0,

  *check(article, { maxWords }) {
    for (const section of article.sections) {
      const words = proseWordsOf(article, section);
      if (words <= maxWords) continue;
      const block = section.heading?.block ?? article.blocks[section.firstBlock]!;
      yield { message: 'tooLong', data: { words, maxWords }, at: placeOf(block) };
    }
  },
});

function proseWordsOf(article: Article, { firstBlock, endBlock }: Section): number {
  const counts = blockWordsIn(article);
  let words = 0;
  for (let index = firstBlock; index < endBlock; index++) {
    if (isProse(article.blocks[index]!)) words += counts[index]!;
  }
  return words;
}
