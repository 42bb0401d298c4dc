import { defineRule } from '../../src/engine/rule.ts';

/** Without a description search engines choose the lines below the title. */
export default defineRule({
  id: 'description-missing',
  category: 'metadata',
  severity: 'warning',
  summary: {
    fr: 'L’article a une méta-description.',
    en: 'The article has a meta description.',
  },
  needs: ['metadata'],

  messages: {
    missing: () => ({
      fr: 'L’article n’a pas de description : résumez-le en une ou deux phrases, de 70 à 160 caractères.',
      en: 'The article has no description: sum it up in one or two sentences, of 70 to 160 characters.',
    }),
  },

  *check({ metadata }) {
    if (metadata.description ?? metadata.og.description) return;
    yield { message: 'missing', data: {}, at: { field: 'description' } };
  },
});
