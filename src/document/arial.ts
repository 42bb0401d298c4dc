import { ARIAL_WIDTHS, UNITS_PER_EM } from './arial-widths.ts';

/** What a sign outside the table takes: a digit's width for letters, a full square for the rest (emoji, ideographs). */
const OTHER_LETTER = 1139;

/**
 * The width in CSS pixels of a text in Arial at `size` pixels, rounded, as search engines lay out a title (20 px) or a
 * description (14 px). Kerning is not counted.
 */
export function arialWidthOf(text: string, size: number): number {
  let units = 0;
  for (const character of text.normalize('NFC')) units += widthOf(character);
  return Math.round((units * size) / UNITS_PER_EM);
}

function widthOf(character: string): number {
  const known = ARIAL_WIDTHS.get(character);
  if (known !== undefined) return known;
  const base = character.normalize('NFD')[0]!;
  const plain = ARIAL_WIDTHS.get(base);
  if (plain !== undefined) return plain;
  if (/\s/.test(character)) return ARIAL_WIDTHS.get(' ')!;
  if (/[\p{M}\p{Cf}]/u.test(character)) return 0;
  return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(character)
    ? OTHER_LETTER
    : UNITS_PER_EM;
}
