import { inFrench } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { readabilityIn } from '../../src/french/readability.ts';
import { sentencesIn } from '../../src/french/sentences.ts';

/** LIX compares texts across languages; like any index it judges length, not sense: opt-in. */
export default defineRule({
  id: 'lix-maximum',
  category: 'readability',
  severity: 'off',
  summary: {
    fr: 'L’indice LIX ne dépasse pas un maximum.',
    en: 'The LIX index does not exceed a maximum.',
  },

  options: {
    maxScore: { type: 'number', minimum: 0, default: 50, description: 'The index: lower is easier.' },
    minSentences: {
      type: 'integer',
      minimum: 1,
      default: 10,
      description: 'Sentences from which a text is judged.',
    },
  },

  messages: {
    tooHard: ({ score, maxScore }: { score: number; maxScore: number }) => ({
      fr: `L’indice LIX vaut ${inFrench(score)}, plus que ${inFrench(maxScore)} : raccourcissez phrases et mots.`,
      en: `The LIX index is ${score}, more than ${maxScore}: shorten sentences and words.`,
    }),
  },

  applies: (article, { minSentences }) => sentencesIn(article).length >= minSentences,

  *check(article, { maxScore }) {
    const score = readabilityIn(article).lix?.value;
    if (score === undefined || score <= maxScore) return;
    yield { message: 'tooHard', data: { score, maxScore }, at: sentencesIn(article)[0]!.place };
  },
});
