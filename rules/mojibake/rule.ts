import { isBody, placeIn } from '../../src/document/block.ts';
import { isMarked } from '../../src/document/marked-spans.ts';
import { matchesOf } from '../../src/document/matches.ts';
import { defineRule } from '../../src/engine/rule.ts';

/** UTF-8 read as Latin-1 leaves marks that no French text holds. */
export default defineRule({
  id: 'mojibake',
  category: 'residue',
  severity: 'error',
  summary: {
    fr: 'Les accents sont lisibles : aucun reste de mauvais encodage.',
    en: 'Accents are readable: no residue of a wrong encoding.',
  },

  messages: {
    garbled: ({ text, meant }: { text: string; meant: string }) => ({
      fr: `« ${text} » vient d’un mauvais encodage${meant && ` : lisez « ${meant} »`}. Reprenez le texte en UTF-8.`,
      en: `“${text}” comes from a wrong encoding${meant && `: read “${meant}”`}. Take the text again as UTF-8.`,
    }),
  },

  *check(article) {
    for (const block of article.blocks) {
      if (!isBody(block) || !SUSPECT.test(block.text)) continue;
      for (const match of matchesOf(block.text, GARBLED)) {
        const end = match.index + match[0].length;
        if (isMarked(block, match.index, end, 'code')) continue;
        const meant = meantBy(match[0]);
        const fix = meant && { safe: false, edits: [{ ...placeIn(block, match.index, end), text: meant }] };
        yield {
          message: 'garbled',
          data: { text: match[0], meant },
          at: placeIn(block, match.index, end),
          ...(fix && { fix }),
        };
      }
    }
  },
});

const SUSPECT = /[ÃÂâïð\ufffd]/;

// `Ã` or `Â` before a byte of U+0080–U+00BF, the quotes and dashes `â€™`, the BOM `ï»¿`, and the replacement character.
const GARBLED =
  /[ÃÂ][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|â(?:€[\u0080-\u00bf\u0152\u0153\u02dc\u2018-\u2022\u2026\u2122\u201c\u201d\u00a6]|\u0080[\u0080-\u00bf])|ï»¿|\ufffd+/gu;

/** Bytes of Windows-1252 above 0x7F that are not those of Latin-1. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text that was meant, or an empty string when the bytes do not tell. */
function meantBy(garbled: string): string {
  const bytes = Array.from(garbled, (character) => {
    const at = CP1252.indexOf(character);
    return at >= 0 ? 0x80 + at : character.codePointAt(0)!;
  });
  if (bytes.some((byte) => byte > 0xff)) return '';
  const text = new TextDecoder().decode(Uint8Array.from(bytes));
  return text.includes('\ufffd') ? '' : text;
}
