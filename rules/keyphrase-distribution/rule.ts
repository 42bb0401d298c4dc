import { englishCount, frenchCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { keyphraseIn, longestSilenceIn } from '../../src/french/keyphrase.ts';
import { sentencesIn } from '../../src/french/sentences.ts';

/** A keyphrase that is left behind after the introduction tells that the article drifts off its subject. */
export default defineRule({
  id: 'keyphrase-distribution',
  category: 'keyphrase',
  severity: 'info',
  needs: ['keyphrase'],
  summary: {
    fr: 'La requête visée est présente d’un bout à l’autre du texte.',
    en: 'The keyphrase is present from one end of the text to the other.',
  },

  options: {
    maxGap: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.5,
      description: 'Longest share of the sentences, in a row, without the keyphrase.',
    },
    minSentences: {
      type: 'integer',
      minimum: 1,
      default: 15,
      description: 'Sentences from which a text is judged.',
    },
  },

  messages: {
    gap: ({ keyphrase, sentences, percent }: { keyphrase: string; sentences: number; percent: number }) => ({
      fr: `Pas un mot de « ${keyphrase} » pendant ${frenchCount(sentences, 'phrase')} de suite, soit ${percent} % du texte : rappelez le sujet ou recentrez ce passage.`,
      en: `Not a word of “${keyphrase}” for ${englishCount(sentences, 'sentence')} in a row, ${percent}% of the text: recall the subject, or refocus this passage.`,
    }),
  },

  applies: (article, { minSentences }) =>
    sentencesIn(article).length >= minSentences && keyphraseIn(article)!.body.occurrences.length > 0,

  *check(article, { maxGap }) {
    const { compiled, spread } = keyphraseIn(article)!;
    if (spread.gapShare <= maxGap) return;
    const sentences = sentencesIn(article);
    const silence = longestSilenceIn(article, compiled);
    const count = silence.end - silence.start;
    if (count <= maxGap * sentences.length) return;
    yield {
      message: 'gap',
      data: {
        keyphrase: article.metadata.keyphrase!.value,
        sentences: count,
        percent: Math.round((100 * count) / sentences.length),
      },
      at: { start: sentences[silence.start]!.place.start, end: sentences[silence.end - 1]!.place.end },
    };
  },
});
