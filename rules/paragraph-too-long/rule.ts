import type { Article } from '../../src/document/article.ts';
import { isProse, placeOf } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { blockWordsIn } from '../../src/french/body-words.ts';

/** On a phone, a paragraph of 150 words fills the screen. */
export default defineRule({
  id: 'paragraph-too-long',
  category: 'structure',
  severity: 'warning',
  summary: {
    fr: 'Un paragraphe tient sur un écran.',
    en: 'A paragraph fits on a screen.',
  },

  options: {
    maxWords: { type: 'integer', minimum: 1, default: 150, description: 'Words of a paragraph.' },
  },

  messages: {
    tooLong: ({ words, maxWords }: { words: number; maxWords: number }) => ({
      fr: `Ce paragraphe compte ${words} mots, plus que ${maxWords} : coupez-le où l’idée change.`,
      en: `This paragraph has ${words} words, more than ${maxWords}: cut it where the idea changes.`,
    }),
  },

  // A body of a single paragraph is the business of paragraph-wall.
  applies: (article) => proseCountOf(article) > 1,

  *check(article, { maxWords }) {
    const counts = blockWordsIn(article);
    for (const [index, block] of article.blocks.entries()) {
      const words = counts[index]!;
      if (words <= maxWords || !isProse(block) || block.kind === 'quotation') continue;
      yield { message: 'tooLong', data: { words, maxWords }, at: placeOf(block) };
    }
  },
});

function proseCountOf(article: Article): number {
  return article.blocks.filter(isProse).length;
}
