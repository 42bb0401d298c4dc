import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { isInOnePiece, replacement } from '../../src/french/typography/edits.ts';
import { lettersOf, lettersWith, withLigature } from '../../src/french/typography/letters.ts';

/** In `cœur` and `œuvre`, œ is one letter of the French alphabet. */
export default defineRule({
  id: 'ligature-oe',
  category: 'typography',
  severity: 'info',
  summary: {
    fr: 'On écrit cœur, œuvre, sœur avec la ligature œ.',
    en: 'Cœur, œuvre, sœur are written with the ligature œ.',
  },

  messages: {
    parted: ({ word, right }: { word: string; right: string }) => ({
      fr: `« ${word} » s’écrit « ${right} ».`,
      en: `“${word}” is written “${right}”.`,
    }),
  },

  *check(article) {
    for (const { block, word, start, end, opens } of lettersOf(article, PARTED)) {
      const right = withLigature(word, opens);
      const at = word.search(/oe/i) + start;
      if (right === undefined || !isInOnePiece(article, block, at, at + 2)) continue;
      yield {
        message: 'parted',
        data: { word, right },
        at: placeIn(block, start, end),
        fix: { safe: true, edits: [replacement(block, at, at + 2, right.charAt(at - start))] },
      };
    }
  },
});

const PARTED = lettersWith('[oO][eE]');
