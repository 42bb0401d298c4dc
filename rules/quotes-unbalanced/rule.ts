import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { quoteFlawsIn } from '../../src/french/typography/quotes-in.ts';

/** Without its partner, a quotation mark leaves the reader to find who speaks. */
export default defineRule({
  id: 'quotes-unbalanced',
  category: 'typography',
  severity: 'warning',
  summary: {
    fr: 'Tout guillemet ouvert est fermé.',
    en: 'Every quotation mark has its partner.',
  },

  messages: {
    unclosed: ({ mark }: { mark: string }) => ({
      fr: `Le guillemet ${mark} n’est pas fermé : ajoutez le guillemet fermant.`,
      en: `The quotation mark ${mark} is not closed: add the closing mark.`,
    }),
    unopened: ({ mark }: { mark: string }) => ({
      fr: `Le guillemet ${mark} ferme une citation qui ne s’ouvre nulle part : ajoutez le guillemet ouvrant.`,
      en: `The quotation mark ${mark} closes a quotation that opens nowhere: add the opening mark.`,
    }),
  },

  *check(article) {
    for (const { block, at, kind, mark } of quoteFlawsIn(article)) {
      if (kind !== 'unclosed' && kind !== 'unopened') continue;
      yield { message: kind, data: { mark }, at: placeIn(block, at, at + 1) };
    }
  },
});
