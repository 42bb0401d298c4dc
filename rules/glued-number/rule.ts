import { isBody, placeIn } from '../../src/document/block.ts';
import { matchesOf } from '../../src/document/matches.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { isKnown } from '../../src/french/lexicon/index.ts';

/** A number glued to a word tells that the text between them was lost. */
export default defineRule({
  id: 'glued-number',
  category: 'residue',
  severity: 'error',
  needs: ['spelling'],
  summary: {
    fr: 'Aucun nombre n’est collé au mot qui le précède.',
    en: 'No number is glued to the word before it.',
  },

  messages: {
    glued: ({ text }: { text: string }) => ({
      fr: `« ${text} » : un nombre collé à un mot. Il manque au moins une espace, peut-être du texte.`,
      en: `“${text}”: a number glued to a word. A space is missing at least, maybe text.`,
    }),
  },

  *check(article) {
    for (const block of article.blocks) {
      if (!isBody(block) || !LIKELY.test(block.text)) continue;
      for (const match of matchesOf(block.text, GLUED)) {
        const [text, word = ''] = match;
        const end = match.index + text.length;
        if (block.marks.some((mark) => OPAQUE.has(mark.kind) && mark.start < end && mark.end > match.index))
          continue;
        if (isEvent(text) || (!isKnown(word) && !isKnown(word.toLowerCase()))) continue;
        yield { message: 'glued', data: { text }, at: placeIn(block, match.index, end) };
      }
    }
  },
});

// A word of four letters or more (shorter ones are codes: `Win10`, `mp3`), then a number that a share, a year, a thousand or a unit
// shows to be meant as one. A footnote call is one digit, or stands in `sup`.
const GLUED =
  /(?<![\p{L}\p{M}\p{N}_'’@#/.-])([\p{L}\p{M}]{4,40})(?:\d{1,3}(?:[,.]\d{1,2})?(?=[\s\u00a0\u202f]?%)|(?:19|20)\d\d(?![\p{L}\p{N}_./-])|\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?![\p{L}\p{N}])|\d{2,4}(?=[ \u00a0\u202f]?€|[ \u00a0\u202f](?:euros|dollars|secondes|minutes|heures|jours|semaines|mois|ans|années|mètres|kilomètres|hectares|tonnes|litres|grammes|kilos|degrés|personnes|habitants|pages)(?![\p{L}\p{M}])))/gu;
/** Spares most blocks the pattern. */
const LIKELY = /\d(?<=[\p{L}\p{M}].)/u;
const OPAQUE: ReadonlySet<string> = new Set(['code', 'placeholder', 'link']);

// `Euro2024` is a name.
function isEvent(text: string): boolean {
  return /^\p{Lu}.*\p{L}(?:19|20)\d\d$/u.test(text);
}
