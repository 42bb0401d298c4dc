import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { quoteFlawsIn } from '../../src/french/typography/quotes-in.ts';

/** Inside « », the marks “ ” tell the inner quotation from the outer. */
export default defineRule({
  id: 'quotes-nested',
  category: 'typography',
  severity: 'info',
  summary: {
    fr: 'Une citation dans une citation se met entre “ ”.',
    en: 'A quotation inside a quotation stands between “ ”.',
  },

  messages: {
    nested: (_: { mark: string }) => ({
      fr: 'Des guillemets « » en contiennent d’autres : mettez la citation intérieure entre “ ”.',
      en: 'Guillemets « » hold others: put the inner quotation between “ ”.',
    }),
  },

  *check(article) {
    for (const { block, at, kind, mark } of quoteFlawsIn(article)) {
      if (kind === 'nested') yield { message: 'nested', data: { mark }, at: placeIn(block, at, at + 1) };
    }
  },
});
