import type { Place } from '../../src/document/place.ts';
import { englishCount, frenchCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { keyphraseIn } from '../../src/french/keyphrase.ts';

/** The title is what people read in a list of results: it must name what they looked for. */
export default defineRule({
  id: 'keyphrase-in-title',
  category: 'keyphrase',
  severity: 'warning',
  needs: ['keyphrase'],
  summary: {
    fr: 'Le titre contient la requête visée.',
    en: 'The title holds the keyphrase.',
  },
  weight: { cause: 'keyphrase' },

  options: {
    maxWordsBefore: {
      type: 'integer',
      minimum: 0,
      default: 8,
      description: 'Words of the title that may stand before the keyphrase.',
    },
  },

  messages: {
    missing: ({ keyphrase }: { keyphrase: string }) => ({
      fr: `Le titre ne contient pas « ${keyphrase} » : ajoutez-en les mots, de préférence au début.`,
      en: `The title does not hold “${keyphrase}”: add its words, at the beginning if you can.`,
    }),
    late: ({ keyphrase, words }: { keyphrase: string; words: number }) => ({
      fr: `« ${keyphrase} » n’apparaît qu’après ${frenchCount(words, 'mot')} dans le titre : rapprochez-le du début.`,
      en: `“${keyphrase}” comes only after ${englishCount(words, 'word')} of the title: bring it nearer to the beginning.`,
    }),
  },

  applies: (article) => article.metadata.title !== undefined,

  *check(article, { maxWordsBefore }) {
    const { title } = keyphraseIn(article)!;
    const keyphrase = article.metadata.keyphrase!.value;
    const at: Place = article.metadata.title!.range ?? { field: 'title' };
    if (!title || title.wordsBefore === undefined) yield { message: 'missing', data: { keyphrase }, at };
    else if (title.wordsBefore > maxWordsBefore) {
      yield { message: 'late', data: { keyphrase, words: title.wordsBefore }, at, severity: 'info' };
    }
  },
});
