import { englishCount, inFrench } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { keyphraseIn } from '../../src/french/keyphrase.ts';

/** A keyphrase at every turn reads like an advertisement and is taken for one by search engines. */
export default defineRule({
  id: 'keyphrase-density',
  category: 'keyphrase',
  severity: 'warning',
  needs: ['keyphrase'],
  summary: {
    fr: 'La requête visée ne revient pas sans cesse.',
    en: 'The keyphrase does not recur all the time.',
  },
  weight: { cause: 'stuffing' },

  options: {
    maxOneWord: {
      type: 'number',
      minimum: 0,
      maximum: 100,
      default: 4,
      description: 'Per cent, for one content word.',
    },
    maxPhrase: {
      type: 'number',
      minimum: 0,
      maximum: 100,
      default: 2.5,
      description: 'Per cent, for two or more.',
    },
    minOccurrences: {
      type: 'integer',
      minimum: 1,
      default: 5,
      description: 'Occurrences from which the density is judged.',
    },
  },

  messages: {
    tooDense: ({
      keyphrase,
      occurrences,
      density,
      limit,
    }: {
      keyphrase: string;
      occurrences: number;
      density: string;
      limit: number;
    }) => ({
      fr: `« ${keyphrase} » revient ${occurrences} fois, soit ${density.replace('.', ',')} % des mots (limite : ${inFrench(limit)} %) : supprimez des répétitions.`,
      en: `“${keyphrase}” occurs ${englishCount(occurrences, 'time')}, ${density}% of the words (limit: ${limit}%): cut some repetitions.`,
    }),
  },

  applies: (article) => keyphraseIn(article)!.body.occurrences.length > 0,

  *check(article, { maxOneWord, maxPhrase, minOccurrences }) {
    const { body, contentWords } = keyphraseIn(article)!;
    const limit = contentWords > 1 ? maxPhrase : maxOneWord;
    const count = body.occurrences.length;
    // A few words make a short text dense without any insistence.
    if (count < minOccurrences || 100 * body.density <= limit) return;
    yield {
      message: 'tooDense',
      data: {
        keyphrase: article.metadata.keyphrase!.value,
        occurrences: count,
        density: (100 * body.density).toFixed(1),
        limit,
      },
      at: body.occurrences[0]!.place,
    };
  },
});
