import { isBody, placeOf } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { keyphraseIn } from '../../src/french/keyphrase.ts';

/** An article that never speaks of its keyphrase cannot answer the search that it aims at. */
export default defineRule({
  id: 'keyphrase-absent',
  category: 'keyphrase',
  severity: 'error',
  needs: ['keyphrase'],
  summary: {
    fr: 'Le texte parle de la requête visée.',
    en: 'The text speaks of its keyphrase.',
  },
  weight: { cause: 'keyphrase' },

  messages: {
    absent: ({ keyphrase }: { keyphrase: string }) => ({
      fr: `Aucune phrase ne contient tous les mots de « ${keyphrase} », même accordés : traitez la requête visée, ou choisissez-en une autre.`,
      en: `No sentence holds all words of “${keyphrase}”, in any inflection: deal with the keyphrase, or choose another.`,
    }),
  },

  applies: (article) => article.blocks.some(isBody),

  *check(article) {
    if (keyphraseIn(article)!.body.occurrences.length > 0) return;
    const first = article.blocks.find(isBody)!;
    yield { message: 'absent', data: { keyphrase: article.metadata.keyphrase!.value }, at: placeOf(first) };
  },
});
