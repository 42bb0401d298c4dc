import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { CAPITALISED, isWrongCapital, MAYBE_CAPITALISED } from '../../src/french/dates/capitals.ts';
import { replacement } from '../../src/french/typography/edits.ts';
import { matchesIn } from '../../src/french/typography/typeset.ts';

/** French writes months and days in lower case; the capital is English. */
export default defineRule({
  id: 'month-capital',
  category: 'typography',
  severity: 'warning',
  summary: {
    fr: 'Les noms de mois et de jours n’ont pas de majuscule.',
    en: 'Names of months and days take no capital.',
  },

  messages: {
    capital: ({ word }: { word: string }) => ({
      fr: `« ${word} » s’écrit sans majuscule : « ${word.toLowerCase()} ».`,
      en: `“${word}” takes no capital: “${word.toLowerCase()}”.`,
    }),
  },

  *check(article) {
    for (const { block, text, start, end, match } of matchesIn(article, CAPITALISED, MAYBE_CAPITALISED)) {
      if (!isWrongCapital(text, start, end)) continue;
      const word = match[0];
      yield {
        message: 'capital',
        data: { word },
        at: placeIn(block, start, end),
        fix: { safe: true, edits: [replacement(block, start, start + 1, word.charAt(0).toLowerCase())] },
      };
    }
  },
});
