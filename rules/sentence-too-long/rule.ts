import { defineRule } from '../../src/engine/rule.ts';
import { sentencesIn } from '../../src/french/sentences.ts';

/** At the end of a very long sentence, its beginning is forgotten. */
export default defineRule({
  id: 'sentence-too-long',
  category: 'readability',
  severity: 'info',
  summary: {
    fr: 'Aucune phrase n’est démesurée.',
    en: 'No sentence is overlong.',
  },
  weight: { cause: 'long-sentences' },

  options: {
    maxWords: { type: 'integer', minimum: 1, default: 45, description: 'Words of a sentence.' },
  },

  presets: { 'langage-clair': ['warning', { maxWords: 30 }] },

  messages: {
    tooLong: ({ words, maxWords }: { words: number; maxWords: number }) => ({
      fr: `Cette phrase compte ${words} mots, plus que ${maxWords} : coupez-la en deux.`,
      en: `This sentence has ${words} words, more than ${maxWords}: split it in two.`,
    }),
  },

  applies: (article) => sentencesIn(article).length > 0,

  *check(article, { maxWords }) {
    for (const sentence of sentencesIn(article)) {
      const words = sentence.wordCount;
      // Quotations are left as they were spoken.
      if (words <= maxWords || sentence.block.kind === 'quotation') continue;
      yield { message: 'tooLong', data: { words, maxWords }, at: sentence.place };
    }
  },
});
