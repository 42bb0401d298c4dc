import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { type RepeatedLemma, repeatedLemmasIn } from '../../src/french/repetition.ts';
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
      description: 'Sentences of a paragraph in a row that may not all hold a word.',
    },
    maxWords: {
      type: 'integer',
      minimum: 1,
      default: 48,
      description: 'Words of these sentences, above which nobody hears the repetition.',
    },
  },

  messages: {
    repeated: ({ word, sentences }: { word: string; sentences: number }) => ({
      fr: `« ${word} » revient dans ${sentences} phrases de suite : remplacez-le par un synonyme ou un pronom.`,
      en: `“${word}” comes back in ${sentences} sentences in a row: use a synonym or a pronoun.`,
    }),
  },

  applies: (article, { sentences }) => sentencesIn(article).length >= sentences,

  *check(article, { sentences, maxWords }) {
    for (const { word, uses } of repeatedLemmasIn(article)) {
      if (!isHeard(uses, sentences, maxWords)) continue;
      const { sentence, token } = uses.at(-1)!;
      yield {
        message: 'repeated',
        data: { word, sentences: uses.length },
        at: placeIn(sentence.block, sentence.start + token.start, sentence.start + token.end),
      };
    }
  },
});

/** Whether so many sentences in a row are short enough that the word is still in the reader's ear. */
function isHeard(uses: RepeatedLemma['uses'], sentences: number, maxWords: number): boolean {
  let words = 0;
  for (const [index, { sentence }] of uses.entries()) {
    words += sentence.wordCount - (uses[index - sentences]?.sentence.wordCount ?? 0);
    if (index >= sentences - 1 && words <= maxWords) return true;
  }
  return false;
}
