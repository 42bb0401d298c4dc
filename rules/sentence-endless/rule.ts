import { defineRule } from '../../src/engine/rule.ts';
import { sentencesIn } from '../../src/french/sentences.ts';

/** A sentence that fills a page has lost its full stops, or its writer has lost the thread. */
export default defineRule({
  id: 'sentence-endless',
  category: 'readability',
  severity: 'error',
  summary: {
    fr: 'Aucune phrase ne remplit la page.',
    en: 'No sentence fills the page.',
  },

  options: {
    maxWords: { type: 'integer', minimum: 1, default: 160, description: 'Words of a sentence of prose.' },
  },

  messages: {
    endless: ({ words, maxWords }: { words: number; maxWords: number }) => ({
      fr: `Cette phrase compte ${words} mots, plus que ${maxWords} : rétablissez les points, ou coupez-la.`,
      en: `This sentence has ${words} words, more than ${maxWords}: put its full stops back, or split it.`,
    }),
  },

  applies: (article) => sentencesIn(article).length > 0,

  *check(article, { maxWords }) {
    for (const { block, wordCount: words, place } of sentencesIn(article)) {
      // An enumeration in one list item, and a quotation, are not the writer’s sentences.
      if (words > maxWords && block.kind === 'paragraph')
        yield { message: 'endless', data: { words, maxWords }, at: place };
    }
  },
});
