import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { insertion } from '../../src/french/typography/edits.ts';
import { matchesIn } from '../../src/french/typography/typeset.ts';
import { isGlued, MARK } from './glued-mark.ts';

/** Two words that a mark alone joins read as one, for people and for search engines. */
export default defineRule({
  id: 'space-after-punctuation',
  category: 'typography',
  severity: 'warning',
  summary: {
    fr: 'Une espace suit la virgule et les autres signes.',
    en: 'A space follows commas and other marks.',
  },

  messages: {
    missing: ({ mark }: { mark: string }) => ({
      fr: `Mettez une espace après « ${mark} ».`,
      en: `Put a space after “${mark}”.`,
    }),
  },

  *check(article) {
    for (const { block, text, match, start, end } of matchesIn(article, MARK)) {
      if (!isGlued(text, start, end)) continue;
      yield {
        message: 'missing',
        data: { mark: match[0] },
        at: placeIn(block, start, end),
        fix: { safe: true, edits: [insertion(block, end, ' ')] },
      };
    }
  },
});
