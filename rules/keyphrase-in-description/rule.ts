import type { Place } from '../../src/document/place.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { keyphraseIn } from '../../src/french/keyphrase.ts';

/** Search engines print the words that were searched in bold: a description that holds them is seen. */
export default defineRule({
  id: 'keyphrase-in-description',
  category: 'keyphrase',
  severity: 'info',
  needs: ['keyphrase'],
  summary: {
    fr: 'La description contient la requête visée.',
    en: 'The description holds the keyphrase.',
  },

  messages: {
    missing: ({ keyphrase }: { keyphrase: string }) => ({
      fr: `La description ne contient pas « ${keyphrase} » : ajoutez-en les mots.`,
      en: `The description does not hold “${keyphrase}”: add its words.`,
    }),
  },

  applies: (article) => article.metadata.description !== undefined,

  *check(article) {
    if ((keyphraseIn(article)!.description?.matches.length ?? 0) > 0) return;
    const at: Place = article.metadata.description!.range ?? { field: 'description' };
    yield { message: 'missing', data: { keyphrase: article.metadata.keyphrase!.value }, at };
  },
});
