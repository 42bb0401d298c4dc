import { isProse, placeOf } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { keyphraseIn } from '../../src/french/keyphrase.ts';

/** Readers who come from a search must see at once that they are in the right place. */
export default defineRule({
  id: 'keyphrase-in-intro',
  category: 'keyphrase',
  severity: 'warning',
  needs: ['keyphrase'],
  summary: {
    fr: 'L’introduction contient la requête visée.',
    en: 'The introduction holds the keyphrase.',
  },
  weight: { cause: 'keyphrase' },

  messages: {
    missing: ({ keyphrase }: { keyphrase: string }) => ({
      fr: `L’introduction ne contient pas « ${keyphrase} » : annoncez le sujet dès le premier paragraphe.`,
      en: `The introduction does not hold “${keyphrase}”: name the subject in the first paragraph.`,
    }),
  },

  // Absence from the whole text is another rule's: here it would only be said twice.
  applies: (article) => article.blocks.some(isProse) && keyphraseIn(article)!.body.occurrences.length > 0,

  *check(article) {
    if (keyphraseIn(article)!.introduction.occurrences.length > 0) return;
    const first = article.blocks.find(isProse)!;
    yield { message: 'missing', data: { keyphrase: article.metadata.keyphrase!.value }, at: placeOf(first) };
  },
});
