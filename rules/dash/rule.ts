import { isProse, placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { isInOnePiece, replacement } from '../../src/french/typography/edits.ts';
import { matchesIn } from '../../src/french/typography/typeset.ts';

/** A hyphen joins words; a dash parts a remark from its sentence. */
export default defineRule({
  id: 'dash',
  category: 'typography',
  severity: 'info',
  summary: {
    fr: 'Une incise se met entre tirets (–), non entre traits d’union.',
    en: 'A remark stands between dashes (–), not hyphens.',
  },

  messages: {
    hyphen: ({ mark }: { mark: string }) => ({
      fr: `« ${mark} » est ici un tiret : écrivez « – ».`,
      en: `“${mark}” is a dash here: write “–”.`,
    }),
  },

  *check(article) {
    for (const { block, start, end, match } of matchesIn(article, HYPHEN)) {
      if (!isProse(block) || !isInOnePiece(article, block, start - 1, end + 1)) continue;
      yield {
        message: 'hyphen',
        data: { mark: match[0] },
        at: placeIn(block, start, end),
        fix: { safe: false, edits: [replacement(block, start, end, '–')] },
      };
    }
  },
});

/** Between words of running text: figures may be a range or a subtraction. */
const HYPHEN = /-(?<=[\p{L})\]»”",.!?…][ \u00a0\u202f]-)-?(?=[ \u00a0\u202f][\p{L}(«“"])/gu;
