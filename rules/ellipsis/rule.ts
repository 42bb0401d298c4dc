import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { isInOnePiece, replacement } from '../../src/french/typography/edits.ts';
import { matchesIn } from '../../src/french/typography/typeset.ts';

/** Three full stops in a row may be parted by a line break; the sign … is one. After etc. it says the same twice. */
export default defineRule({
  id: 'ellipsis',
  category: 'typography',
  severity: 'info',
  summary: {
    fr: 'Les points de suspension sont un seul signe, et ne suivent pas etc.',
    en: 'The ellipsis is one sign, and does not follow etc.',
  },

  messages: {
    dots: (_: { text: string }) => ({
      fr: 'Remplacez « ... » par le signe « … ».',
      en: 'Replace “...” by the sign “…”.',
    }),
    etc: ({ text }: { text: string }) => ({
      fr: `« ${text} » dit deux fois la même chose : écrivez « etc. ».`,
      en: `“${text}” says the same twice: write “etc.”.`,
    }),
  },

  *check(article) {
    for (const { block, start, end, match } of matchesIn(article, DOTS)) {
      if (!isInOnePiece(article, block, start, end)) continue;
      const etc = match[1];
      const edits = [replacement(block, start + (etc?.length ?? 0), end, etc ? '.' : '…')];
      yield {
        message: etc ? 'etc' : 'dots',
        data: { text: match[0] },
        at: placeIn(block, start, end),
        fix: { safe: true, edits },
      };
    }
  },
});

/** `etc` with an ellipsis, or three full stops that are no part of a path (`../`), of code (`...args`) or of a row of dots. */
const DOTS =
  /(etc)(?<![\p{L}\p{N}]etc)(?:\.?…|\.{3})(?!\.)|\.{3}(?<![./\\]\.{3})(?:(?<=[\p{L}\p{N}!?»”"’)%€,]\.{3})(?![./\\\p{N}])|(?<=[([«] ?\.{3})(?=[)\]\s])|(?<=\s\.{3})(?=$|[\s)\]»”"!?,]))/gu;
