import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { isInOnePiece, NO_BREAK, replacement } from '../../src/french/typography/edits.ts';
import { matchesIn } from '../../src/french/typography/typeset.ts';

/** French groups the figures of a quantity by three with spaces; commas are decimal. */
export default defineRule({
  id: 'number-grouping',
  category: 'typography',
  severity: 'info',
  summary: {
    fr: 'Les milliers se groupent par des espaces.',
    en: 'Thousands are grouped by spaces.',
  },

  messages: {
    grouping: ({ written, right }: { written: string; right: string }) => ({
      fr: `Écrivez « ${right} » plutôt que « ${written} ».`,
      en: `Write “${right}” rather than “${written}”.`,
    }),
  },

  *check(article) {
    for (const { block, start, end, match } of matchesIn(article, QUANTITY)) {
      if (!isInOnePiece(article, block, start, end)) continue;
      const written = match[0];
      const digits = written.replace(/[.,]/g, '');
      const right = digits.replace(/\d(?=(?:\d{3})+$)/g, `$&${NO_BREAK}`);
      yield {
        message: 'grouping',
        data: { written, right },
        at: placeIn(block, start, end),
        fix: { safe: true, edits: [replacement(block, start, end, right)] },
      };
    }
  },
});

/**
 * Five figures or more before what they count, or two groups parted the English way. A row of figures alone may be a postcode,
 * a port, a reference.
 */
const QUANTITY =
  /(?<![\p{L}\p{N}_.,/#:'’-]|\p{N}[ \u00a0\u202f])(?:[1-9]\d{4,11}(?=[ \u00a0\u202f]?(?:€|\$|%|km|m²|m³|kg|kWh|MWh)(?![\p{L}\p{N}])|[ \u00a0\u202f](?:euros?|dollars?|francs?|habitants?|personnes|visiteurs|visites|exemplaires|emplois|salariés|mots|signes|caractères|morts|logements|véhicules|foyers|ménages|entreprises|élèves|étudiants|abonnés|tonnes|hectares|kilomètres|mètres|litres|heures|places|voix|électeurs|fois)(?![\p{L}\p{N}]))|[1-9]\d{0,2}(?:,\d{3}){2,4}(?![\p{N},.])|[1-9]\d{0,2}(?:\.\d{3}){2,4}(?![\p{N}]|[.,]\p{N}))/gu;
