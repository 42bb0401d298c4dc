import { isFunctionWord } from '../../src/french/function-words.ts';
import { defaultLexicon, isKnown, isNominal, valueOfForm } from '../../src/french/lexicon/index.ts';

/** A word, the number glued to it, and what follows as far as it tells what the number counts. */
export const WORD_NUMBER =
  /(?<![\p{L}\p{M}\p{N}_'’@#/.-])(?<word>[\p{L}\p{M}]{3,40})(?<number>\d{1,3}(?:[\u00a0\u202f ]\d{3})+|\d{1,4}(?:,\d{1,2})?)(?![\p{L}\p{N}_/-]|[.,]\d)(?=(?:[\s\u00a0\u202f]?(?<unit>[%€]))?(?:[ \u00a0\u202f](?<next>[\p{L}\p{M}]{2,30}))?)/gu;

/** A year with the word of a sentence glued behind it: `2021les`. */
export const YEAR_WORD =
  /(?<![\p{L}\p{N}_'’@#/.,-])(?:19|20)\d\d(?:le|la|les|il|elle|ils|elles|et|en|dans|pour|par|avec|des|du|un|une|mais|qui|que|sur|à|aux|au|dont|car)(?=[\s\u00a0,.;])/gu;

const DAYS_AND_MONTHS = new Set(
  `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre
  décembre`.split(/\s+/),
);
const MAGNITUDES = new Set('million millions milliard milliards fois km kg'.split(' '));
/** Words that names of codes and versions are made of: `base64`, `utf16`, `python3`. */
const CODES = new Set(
  'base utf covid code mode port type version art page figure tableau note ligne phase type niveau'.split(
    ' ',
  ),
);

/** Whether a word and a number glued to each other were two, by what both are and what follows. */
export function isGluedNumber({ word, number, unit, next }: NumberMatch): boolean {
  const lower = word.toLowerCase();
  if (CODES.has(lower) || isEvent(word, number)) return false;
  if (!isKnown(word) && !isKnown(lower)) return false;
  if (word === lower && isFunctionWord(lower)) return true;
  if (word.length < 4) return false;
  if (unit !== undefined || /\s/.test(number)) return true;
  if (DAYS_AND_MONTHS.has(lower) || /^(?:19|20)\d\d$/.test(number)) return true;
  // A footnote call is one digit, or stands in `sup`.
  return word === lower && number.length > 1 && next !== undefined && isCounted(next);
}

export interface NumberMatch {
  readonly word: string;
  readonly number: string;
  readonly unit?: string | undefined;
  readonly next?: string | undefined;
}

/** `villes`, `millions`, `avril`: what a number stands before. */
function isCounted(next: string): boolean {
  if (MAGNITUDES.has(next) || DAYS_AND_MONTHS.has(next)) return true;
  return /[sx]$/.test(next) && !isFunctionWord(next) && isNominal(valueOfForm(defaultLexicon(), next));
}

/** `Euro2024` is a name. */
function isEvent(word: string, number: string): boolean {
  return /^\p{Lu}/u.test(word) && /^(?:19|20)\d\d$/.test(number);
}
