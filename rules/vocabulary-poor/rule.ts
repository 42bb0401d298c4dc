import { defineRule } from '../../src/engine/rule.ts';
import { sentencesIn } from '../../src/french/sentences.ts';
import { mtldIn } from '../../src/french/variety.ts';

/** A text that turns round the same few words says little. */
export default defineRule({
  id: 'vocabulary-poor',
  category: 'readability',
  severity: 'info',
  summary: {
    fr: 'Le vocabulaire est varié.',
    en: 'The vocabulary is varied.',
  },

  options: {
    minVariety: {
      type: 'number',
      minimum: 0,
      default: 40,
      description: 'MTLD: words that a stretch of text lasts before it repeats itself.',
    },
  },

  messages: {
    poor: ({ variety, minVariety }: { variety: number; minVariety: number }) => ({
      fr: `Le texte se répète au bout de ${inFrench(variety)} mots (MTLD), moins que ${inFrench(minVariety)} : variez les mots, supprimez les redites.`,
      en: `The text repeats itself after ${variety} words (MTLD), fewer than ${minVariety}: vary the words, take repetitions out.`,
    }),
  },

  // Shorter texts give no measure.
  applies: (article) => mtldIn(article) !== undefined,

  *check(article, { minVariety }) {
    const variety = mtldIn(article)!;
    if (variety >= minVariety) return;
    yield { message: 'poor', data: { variety, minVariety }, at: sentencesIn(article)[0]!.place };
  },
});

function inFrench(words: number): string {
  return String(words).replace('.', ',');
}
