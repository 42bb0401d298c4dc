import { defineRule } from '../../src/engine/rule.ts';

/** Networks and news results show an article by its image. */
export default defineRule({
  id: 'image-missing',
  category: 'metadata',
  severity: 'off',
  summary: {
    fr: 'L’article a une image.',
    en: 'The article has an image.',
  },
  needs: ['metadata'],

  messages: {
    missing: () => ({
      fr: 'L’article n’a pas d’image : ajoutez-en une au front matter ou au texte.',
      en: 'The article has no image: add one to the front matter or to the text.',
    }),
  },

  *check({ metadata, images }) {
    if (metadata.image || metadata.og.image || images.some(({ decorative }) => !decorative)) return;
    yield { message: 'missing', data: {}, at: { field: 'image' } };
  },
});
