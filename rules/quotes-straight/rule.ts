import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { NARROW_NO_BREAK, NO_BREAK, replacement } from '../../src/french/typography/edits.ts';
import { straightPairsOf } from '../../src/french/typography/quotes.ts';
import { typesetIn } from '../../src/french/typography/typeset.ts';

/** French quotes between « »; inside them, between “ ”. */
export default defineRule({
  id: 'quotes-straight',
  category: 'typography',
  severity: 'info',
  summary: {
    fr: 'Les citations se mettent entre guillemets français.',
    en: 'Quotations stand between French quotation marks.',
  },

  messages: {
    straight: ({ opening, closing }: { opening: string; closing: string }) => ({
      fr: `Guillemets droits : remplacez-les par ${opening} … ${closing}.`,
      en: `Straight quotation marks: replace them by ${opening} … ${closing}.`,
    }),
  },

  *check(article, _options, { language }) {
    const space = language === 'fr-CH' ? NARROW_NO_BREAK : NO_BREAK;
    for (const { block, text } of typesetIn(article)) {
      for (const { start, end, isInner } of straightPairsOf(text)) {
        const [opening, closing] = isInner ? ['“', '”'] : ['«', '»'];
        const edits = [
          replacement(block, start, start + 1, isInner ? opening : opening + space),
          replacement(block, end, end + 1, isInner ? closing : space + closing),
        ];
        yield {
          message: 'straight',
          data: { opening, closing },
          at: placeIn(block, start, end + 1),
          fix: { safe: true, edits },
        };
      }
    }
  },
});
