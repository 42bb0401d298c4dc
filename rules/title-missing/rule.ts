import { defineRule } from '../../src/engine/rule.ts';

/** Without a title a page has no line in the results, no tab and no name to link by. */
export default defineRule({
  id: 'title-missing',
  category: 'metadata',
  severity: 'error',
  summary: {
    fr: 'L’article a un titre.',
    en: 'The article has a title.',
  },
  needs: ['metadata'],

  messages: {
    missing: () => ({
      fr: 'L’article n’a pas de titre : donnez-en un dans le front matter, dans <title> ou en titre de niveau 1.',
      en: 'The article has no title: give one in the front matter, in <title> or as a level 1 heading.',
    }),
  },

  *check({ metadata }) {
    if (metadata.title ?? metadata.h1) return;
    yield { message: 'missing', data: {}, at: { field: 'title' } };
  },
});
