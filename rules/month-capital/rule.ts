import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
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
    for (const pattern of [MONTH_OF_DATE, MONTH_ALONE, DAY]) {
      for (const { block, start, end, match } of matchesIn(article, pattern, NAME)) {
        const word = match[0];
        yield {
          message: 'capital',
          data: { word },
          at: placeIn(block, start, end),
          fix: { safe: true, edits: [replacement(block, start, start + 1, word.charAt(0).toLowerCase())] },
        };
      }
    }
  },
});

const MONTHS = 'Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre';
const DAYS = 'Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche';

const NAME = new RegExp(`${MONTHS}|${DAYS}`);

/**
 * `3 Janvier 2024`, `lundi 3 Janvier`. Without a year or a weekday, a feast or an event may be meant (`le 14 Juillet`, `la rue
 * du 8 Mai`).
 */
const MONTH_OF_DATE = new RegExp(
  `(?<=(?<!\\d)(?:\\d{1,2}|1er)[ \\u00a0\\u202f])(?:${MONTHS})(?= (?:19|20)\\d\\d(?!\\d))|` +
    `(?<=(?:${DAYS}|${DAYS.toLowerCase()}) (?:\\d{1,2}|1er)[ \\u00a0\\u202f])(?:${MONTHS})(?![\\p{L}-])`,
  'gu',
);
/** `en Janvier`, `depuis Septembre 2023`. Mars is also a planet, and Mai 68 an event. */
const MONTH_ALONE = new RegExp(
  `(?<=(?<![\\p{L}-])(?:en|fin|début|depuis|mois de|courant) )(?:${MONTHS.replace('Mars|', '').replace('|Mai', '')})(?![\\p{L}-]| \\p{Lu})`,
  'gu',
);
/** `le Lundi 3 janvier`, `chaque Dimanche matin`. */
const DAY = new RegExp(
  `(?<=(?<![\\p{L}-])(?:le|ce|du|au|chaque) )(?:${DAYS})(?= (?:\\d{1,2}|1er|matin|midi|soir|après-midi|prochain|dernier)(?![\\p{L}\\d]))`,
  'gu',
);
