import { englishCount, frenchCount, inFrench } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { readabilityIn } from '../../src/french/readability.ts';
import { sentencesIn } from '../../src/french/sentences.ts';

/** The mean tells whether a text is heavy as a whole, whatever its longest sentence. */
export default defineRule({
  id: 'mean-sentence-length',
  category: 'readability',
  severity: 'warning',
  summary: {
    fr: 'Les phrases sont courtes en moyenne.',
    en: 'Sentences are short on average.',
  },
  weight: { cause: 'long-sentences' },

  options: {
    maxMean: { type: 'number', minimum: 1, default: 26, description: 'Mean words per sentence.' },
    minSentences: {
      type: 'integer',
      minimum: 1,
      default: 10,
      description: 'Sentences from which a text is judged.',
    },
  },

  presets: { 'langage-clair': ['warning', { maxMean: 20 }] },

  messages: {
    tooHigh: ({ mean, maxMean }: { mean: number; maxMean: number }) => ({
      fr: `Les phrases comptent ${frenchCount(mean, 'mot')} en moyenne, plus que ${inFrench(maxMean)} : coupez les plus longues, comme celle-ci.`,
      en: `Sentences have ${englishCount(mean, 'word')} on average, more than ${maxMean}: split the longest, such as this one.`,
    }),
  },

  applies: (article, { minSentences }) => sentencesIn(article).length >= minSentences,

  *check(article, { maxMean }) {
    const { mean } = readabilityIn(article).sentences;
    if (mean <= maxMean) return;
    const longest = sentencesIn(article).reduce((best, one) => (one.wordCount > best.wordCount ? one : best));
    yield { message: 'tooHigh', data: { mean, maxMean }, at: longest.place };
  },
});
