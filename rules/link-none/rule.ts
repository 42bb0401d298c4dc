import { isProse, placeOf } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';

/** An article without a link stands alone, for readers and for search engines. */
export default defineRule({
  id: 'link-none',
  category: 'links',
  severity: 'off',
  summary: {
    fr: 'L’article contient au moins un lien.',
    en: 'The article has at least one link.',
  },

  messages: {
    none: () => ({
      fr: 'L’article ne contient aucun lien : menez le lecteur à vos sources ou à vos autres pages.',
      en: 'The article has no link: lead the reader to your sources or your other pages.',
    }),
  },

  applies: ({ format, blocks }) => format !== 'text' && blocks.some(isProse),

  *check({ links, blocks }) {
    const first = blocks.find(isProse);
    if (!first || links.some(({ block }) => block?.kind !== 'aside')) return;
    yield { message: 'none', data: {}, at: placeOf(first) };
  },
});
