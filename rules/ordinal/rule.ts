import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { isInOnePiece, replacement } from '../../src/french/typography/edits.ts';
import { matchesIn } from '../../src/french/typography/typeset.ts';

/** French shortens its ordinals to one letter or two: 1er, 1re, 2e. */
export default defineRule({
  id: 'ordinal',
  category: 'typography',
  severity: 'info',
  summary: {
    fr: 'Les ordinaux s’abrègent 1er, 1re, 2e.',
    en: 'Ordinals are shortened to 1er, 1re, 2e.',
  },

  messages: {
    long: ({ written, right }: { written: string; right: string }) => ({
      fr: `« ${written} » s’écrit « ${right} ».`,
      en: `“${written}” is written “${right}”.`,
    }),
  },

  *check(article) {
    for (const { block, start, end, match } of matchesIn(article, LONG)) {
      const [written, number, ending] = match as unknown as [string, string, string];
      const isFirst = /^1$|^I$/.test(number);
      // `1ème` is no form of anything: what was meant is not for us to say.
      if (isFirst !== /r/.test(ending) || !isInOnePiece(article, block, start + number.length, end)) continue;
      const plural = ending.endsWith('s') ? 's' : '';
      const right = (isFirst ? 're' : 'e') + plural;
      yield {
        message: 'long',
        data: { written, right: number + right },
        at: placeIn(block, start, end),
        fix: { safe: true, edits: [replacement(block, start + number.length, end, right)] },
      };
    }
  },
});

const LONG =
  /(\d(?<![\p{L}\p{N}_.,-].)\p{N}{0,3}|[IVXLC](?<![\p{L}\p{N}_.,-].)[IVXLC]{0,5})(i?[eèé]mes?|i?[eè]res?|è)(?![\p{L}\p{N}_])/gu;
