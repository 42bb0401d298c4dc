import { isBody, placeIn } from '../../src/document/block.ts';
import { isMarked } from '../../src/document/marked-spans.ts';
import { matchesOf } from '../../src/document/matches.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { isGluedNumber, type NumberMatch, WORD_NUMBER, YEAR_WORD } from './glued-number.ts';

/** A number glued to a word tells that the text between them was lost. */
export default defineRule({
  id: 'glued-number',
  category: 'residue',
  severity: 'warning',
  needs: ['spelling'],
  summary: {
    fr: 'Aucun nombre n’est collé au mot qui le précède.',
    en: 'No number is glued to the word before it.',
  },

  messages: {
    glued: ({ text }: { text: string }) => ({
      fr: `« ${text} » : un nombre collé à un mot. Rétablissez l’espace, et le texte s’il en manque.`,
      en: `“${text}”: a number glued to a word. Restore the space, and the text if some is missing.`,
    }),
  },

  *check(article) {
    for (const block of article.blocks) {
      if (!isBody(block) || !LIKELY.test(block.text)) continue;
      for (const [start, end] of gluedNumbersOf(block.text)) {
        if (isMarked(block, start, end, 'code', 'placeholder', 'link')) continue;
        yield {
          message: 'glued',
          data: { text: block.text.slice(start, end) },
          at: placeIn(block, start, end),
        };
      }
    }
  },
});

// Most blocks hold no letter beside a digit: a cheap look before the pattern is tried.
const LIKELY = /\p{L}\d|\d\p{L}/u;

function* gluedNumbersOf(text: string): Iterable<[number, number]> {
  for (const { index, groups } of matchesOf(text, WORD_NUMBER)) {
    const match = groups as unknown as NumberMatch;
    if (isGluedNumber(match)) yield [index, index + match.word.length + match.number.length];
  }
  for (const { index, 0: found } of matchesOf(text, YEAR_WORD)) yield [index, index + found.length];
}
