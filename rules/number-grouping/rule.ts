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

/** What is counted, never measured: a comma or a full stop before three figures is no decimal mark there. */
const COUNTED =
  'habitants?|personnes|visiteurs|visites|exemplaires|emplois|postes|salariés|mots|signes|caractères|morts|décès|blessés|cas|contaminations|logements|véhicules|voitures|foyers|ménages|entreprises|communes|élèves|étudiants|abonnés|adhérents|membres|bénévoles|agents|soldats|policiers|militaires|manifestants|participants|spectateurs|supporters|touristes|voyageurs|passagers|clients|utilisateurs|lecteurs|hommes|femmes|enfants|jeunes|places|voix|électeurs|fois|bouteilles|pages|lignes|tests|doses|masques|vues|candidats|candidatures|demandes|dossiers|ouvrages|livres|objets|pièces|arbres|espèces|ans|jours|heures';
const MEASURED = 'euros?|dollars?|francs?|tonnes|hectares|kilomètres|mètres|litres|km|m²|m³|kg|kWh|MWh';
const SPACE = '[ \\u00a0\\u202f]';
const COUNTED_AFTER = `(?=${SPACE}(?:(?:nouveaux|nouvelles|autres|jeunes|anciens|petits|petites) )?(?:${COUNTED})(?![\\p{L}\\p{N}]))`;
const UNIT_AFTER = `(?=${SPACE}?[€$%](?![\\p{L}\\p{N}])|${SPACE}?(?:${MEASURED})(?![\\p{L}\\p{N}]))`;

/**
 * Five figures or more before what they count, or groups parted the English way: two of them, one before what is counted, or
 * one of three noughts. A row of figures alone may be a postcode, a port, a reference.
 */
const QUANTITY = new RegExp(
  `(?<![\\p{L}\\p{N}_.,/#:'’-]|\\p{N}${SPACE})(?:` +
    `[1-9]\\d{4,11}(?:${UNIT_AFTER}|${COUNTED_AFTER})|` +
    '[1-9]\\d{0,2}(?:,\\d{3}){2,4}(?![\\p{N},.])|' +
    '[1-9]\\d{0,2}(?:\\.\\d{3}){2,4}(?![\\p{N}]|[.,]\\p{N})|' +
    `[1-9]\\d{0,2}[.,]\\d{3}${COUNTED_AFTER}|` +
    `[1-9]\\d{0,2}[.,]000${UNIT_AFTER})`,
  'gu',
);
