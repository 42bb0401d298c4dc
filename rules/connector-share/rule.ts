import { frenchCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { connectorsIn } from '../../src/french/readability.ts';
import { sentencesIn } from '../../src/french/sentences.ts';

/** Connectors tell how sentences hang together; good texts do without many of them, so that this is opt-in. */
export default defineRule({
  id: 'connector-share',
  category: 'readability',
  severity: 'off',
  summary: {
    fr: 'Des connecteurs lient assez de phrases.',
    en: 'Connectors tie enough sentences together.',
  },

  options: {
    minShare: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.3,
      description: 'Share of sentences that hold a connector.',
    },
    minSentences: {
      type: 'integer',
      minimum: 1,
      default: 10,
      description: 'Sentences from which a text is judged.',
    },
  },

  messages: {
    tooFew: ({ linked, sentences, minimum }: { linked: number; sentences: number; minimum: number }) => ({
      fr: `Des connecteurs lient ${frenchCount(linked, 'phrase')} sur ${sentences}, moins que ${minimum} : dites ce qui lie vos phrases.`,
      en: `Connectors tie ${linked} of ${sentences} sentences, fewer than ${minimum}: say what ties your sentences.`,
    }),
  },

  applies: (article, { minSentences }) => sentencesIn(article).length >= minSentences,

  *check(article, { minShare }) {
    const connectors = connectorsIn(article);
    const sentences = connectors.length;
    const linked = connectors.filter(({ length }) => length > 0).length;
    const minimum = Math.ceil(minShare * sentences);
    if (linked >= minimum) return;
    yield { message: 'tooFew', data: { linked, sentences, minimum }, at: sentencesIn(article)[0]!.place };
  },
});
