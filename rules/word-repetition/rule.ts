import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { repeatedLemmasIn } from '../../src/french/repetition.ts';
import { sentencesIn } from '../../src/french/sentences.ts';

/** The same word in sentence after sentence tells that a text was not read over. */
export default defineRule({
  id: 'word-repetition',
  category: 'readability',
  severity: 'warning',
  summary: {
    fr: 'Le même mot ne revient pas dans plusieurs phrases de suite.',
    en: 'The same word does not come back in several sentences in a row.',
  },

  options: {
    sentences: {
      type: 'integer',
      minimum: 2,
      default: 3,
      description: 'Sentences of a paragraph in a row that may not all hold a verb.',
    },
    nounSentences: {
      type: 'integer',
      minimum: 2,
      default: 5,
      description: 'The same for other words, which a paragraph may be about.',
    },
  },

  messages: {
    repeated: ({ word, sentences }: { word: string; sentences: number }) => ({
      fr: `« ${word} » revient dans ${sentences} phrases de suite : remplacez-le par un synonyme ou un pronom.`,
      en: `“${word}” comes back in ${sentences} sentences in a row: use a synonym or a pronoun.`,
    }),
  },

  applies: (article, { sentences }) => sentencesIn(article).length >= sentences,

  *check(article, { sentences, nounSentences }) {
    for (const { word, isVerb, uses } of repeatedLemmasIn(article)) {
      if (uses.length < (isVerb ? sentences : nounSentences)) continue;
      const { sentence, token } = uses.at(-1)!;
      yield {
        message: 'repeated',
        data: { word, sentences: uses.length },
        at: placeIn(sentence.block, sentence.start + token.start, sentence.start + token.end),
      };
    }
  },
});
