import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { replacement } from '../../src/french/typography/edits.ts';
import { isAmongForeignWords } from '../../src/french/typography/foreign.ts';
import { lettersOf, lettersWith, withAccentedCapital } from '../../src/french/typography/letters.ts';

/** A capital keeps its accent: without it, `INTERNE` and `INTERNÉ` read alike. */
export default defineRule({
  id: 'capital-accent',
  category: 'typography',
  severity: 'info',
  summary: {
    fr: 'Les majuscules portent leurs accents.',
    en: 'Capitals carry their accents.',
  },

  messages: {
    bare: ({ word, right }: { word: string; right: string }) => ({
      fr: `« ${word} » s’écrit « ${right} » : les majuscules portent leurs accents.`,
      en: `“${word}” is written “${right}”: capitals carry their accents.`,
    }),
  },

  *check(article) {
    for (const { block, text, word, start, end, opens } of lettersOf(article, CAPITAL)) {
      const right = withAccentedCapital(word, text.slice(end, end + 20), opens);
      if (right === undefined || isAmongForeignWords(text, start)) continue;
      yield {
        message: 'bare',
        data: { word, right },
        at: placeIn(block, start, end),
        fix: { safe: true, edits: [replacement(block, start, start + 1, right.charAt(0))] },
      };
    }
  },
});

const CAPITAL = lettersWith('[ACEIOU](?<!\\p{L}.)');
