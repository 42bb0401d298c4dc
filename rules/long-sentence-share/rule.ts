import { englishCount, frenchCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { sentencesIn } from '../../src/french/sentences.ts';

/** Rhythm needs an occasional long sentence; a quarter of them tires the reader. */
export default defineRule({
  id: 'long-sentence-share',
  category: 'readability',
  severity: 'warning',
  summary: {
    fr: 'Les phrases longues restent l’exception.',
    en: 'Long sentences remain the exception.',
  },
  weight: { cause: 'long-sentences' },

  options: {
    maxWords: {
      type: 'integer',
      minimum: 1,
      default: 30,
      description: 'Words beyond which a sentence is long.',
    },
    maxShare: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.25,
      description: 'Share of long sentences among all.',
    },
    minSentences: {
      type: 'integer',
      minimum: 1,
      default: 10,
      description: 'Sentences from which a text is judged.',
    },
  },

  presets: { 'langage-clair': ['warning', { maxWords: 20 }] },

  messages: {
    tooMany: ({ long, sentences, maxWords }: { long: number; sentences: number; maxWords: number }) => ({
      fr: `Plus de ${frenchCount(maxWords, 'mot')} dans ${frenchCount(long, 'phrase')} sur ${sentences} : coupez-en, à commencer par celle-ci, la plus longue.`,
      en: `More than ${englishCount(maxWords, 'word')} in ${long} of ${sentences} sentences: split some, beginning with this one, the longest.`,
    }),
  },

  applies: (article, { minSentences }) => sentencesIn(article).length >= minSentences,

  *check(article, { maxWords, maxShare }) {
    const sentences = sentencesIn(article);
    const long = sentences.filter(({ wordCount }) => wordCount > maxWords);
    if (long.length <= maxShare * sentences.length) return;
    const longest = long.reduce((best, one) => (one.wordCount > best.wordCount ? one : best));
    yield {
      message: 'tooMany',
      data: { long: long.length, sentences: sentences.length, maxWords },
      at: longest.place,
    };
  },
});
