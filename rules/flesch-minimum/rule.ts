import { inFrench } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { readabilityIn } from '../../src/french/readability.ts';
import { sentencesIn } from '../../src/french/sentences.ts';

/** An index rewards short words and sentences, whatever they say: opt-in, for teams that are held to one. */
export default defineRule({
  id: 'flesch-minimum',
  category: 'readability',
  severity: 'off',
  summary: {
    fr: 'L’indice de Flesch (Kandel et Moles) atteint un minimum.',
    en: 'The Flesch index (Kandel and Moles) reaches a minimum.',
  },

  options: {
    minScore: { type: 'number', default: 60, description: 'The index: higher is easier.' },
    minSentences: {
      type: 'integer',
      minimum: 1,
      default: 10,
      description: 'Sentences from which a text is judged.',
    },
  },

  messages: {
    tooHard: ({ score, minScore }: { score: number; minScore: number }) => ({
      fr: `L’indice de Flesch vaut ${inFrench(score)}, moins que ${inFrench(minScore)} : raccourcissez phrases et mots.`,
      en: `The Flesch index is ${score}, less than ${minScore}: shorten sentences and words.`,
    }),
  },

  applies: (article, { minSentences }) => sentencesIn(article).length >= minSentences,

  *check(article, { minScore }) {
    const score = readabilityIn(article).fleschKandelMoles?.value;
    if (score === undefined || score >= minScore) return;
    yield { message: 'tooHard', data: { score, minScore }, at: sentencesIn(article)[0]!.place };
  },
});
