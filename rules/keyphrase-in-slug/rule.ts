import type { Place } from '../../src/document/place.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { keyphraseIn } from '../../src/french/keyphrase.ts';

/** An address that names the subject is understood before the page is opened. */
export default defineRule({
  id: 'keyphrase-in-slug',
  category: 'keyphrase',
  severity: 'info',
  needs: ['keyphrase'],
  summary: {
    fr: 'L’adresse de la page contient les mots de la requête visée.',
    en: 'The address of the page holds the words of the keyphrase.',
  },

  messages: {
    missing: ({ keyphrase, slug }: { keyphrase: string; slug: string }) => ({
      fr: `L’adresse « ${slug} » ne contient pas les mots de « ${keyphrase} » : ajoutez-les, sans accents, reliés par des tirets.`,
      en: `The address “${slug}” does not hold the words of “${keyphrase}”: add them, without accents, joined by hyphens.`,
    }),
  },

  applies: (article) => article.metadata.slug !== undefined && keyphraseIn(article)!.contentWords > 0,

  *check(article) {
    const slug = keyphraseIn(article)!.slug!;
    if (slug.holds) return;
    const at: Place = article.metadata.slug!.range ?? { field: 'slug' };
    yield { message: 'missing', data: { keyphrase: article.metadata.keyphrase!.value, slug: slug.slug }, at };
  },
});
