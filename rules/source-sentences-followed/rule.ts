import { englishCount, frenchCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { echoesIn } from '../../src/french/originality/echoes.ts';

/** Synonyms put into the source's sentences, one by one, are still the source's sentences. */
export default defineRule({
  id: 'source-sentences-followed',
  category: 'originality',
  severity: 'error',
  needs: ['source'],
  summary: {
    fr: 'Les phrases ne suivent pas celles de la source, mots changés.',
    en: 'The sentences do not follow those of the source with words exchanged.',
  },
  weight: { remedy: 'discard', cause: 'copied' },

  options: {
    warn: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.3,
      description: 'Share of the text from which it is a warning.',
    },
    reject: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.5,
      description: 'Share of the text from which it is an error.',
    },
    minWords: {
      type: 'integer',
      minimum: 1,
      default: 60,
      description: 'Words of comparable sentences from which a draft is judged.',
    },
    minSentences: {
      type: 'integer',
      minimum: 1,
      default: 3,
      description: 'Sentences that must follow the source.',
    },
  },

  messages: {
    followed: ({ percent, sentences, limit }: { percent: number; sentences: number; limit: number }) => ({
      fr: `La source est suivie mot à mot, à quelques synonymes près, dans ${frenchCount(sentences, 'phrase')}, soit ${percent} % du texte (limite : ${limit} %) : repartez des faits et faites vos propres phrases.`,
      en: `The source is followed word by word, but for some synonyms, in ${englishCount(sentences, 'sentence')}, ${percent}% of the text (limit: ${limit}%): start again from the facts, in sentences of your own.`,
    }),
  },

  // A few facts can hardly be told in another order of words.
  applies: (article, { minWords }, { sources }) => echoesIn(article, sources).words >= minWords,

  *check(article, { warn, reject, minSentences }, { sources }) {
    const { found, share } = echoesIn(article, sources);
    if (share < warn || found.length < minSentences) return;
    const closest = found.reduce((best, echo) => (echo.kept > best.kept ? echo : best));
    yield {
      message: 'followed',
      data: {
        percent: Math.round(100 * share),
        sentences: found.length,
        limit: Math.round(100 * (share < reject ? warn : reject)),
      },
      at: closest.sentence.place,
      related: [{ source: closest.source, ...closest.original.place }],
      ...(share < reject && { severity: 'warning' as const }),
    };
  },
});
