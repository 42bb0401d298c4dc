import { SPOKEN_ABBREVIATIONS, SPOKEN_SYMBOLS } from '../lists/spoken-forms.ts';
import { syllablesOfDigits, syllablesOfOrdinal, valueOfRoman } from './numbers.ts';

const ORDINAL =
  /^(?:(\d{1,6})(?:ers?|res?|ères?|nde?s?|es?|[eè]mes?|ièmes?)|(I)(?:ers?|res?|ères?)|([IVX]{1,8})(?:es?|[eè]mes?))$/;
const ROMAN = /^[IVX]{2,}$/;

/** The syllables of what stands for other words as a whole: abbreviation, unit, sign, ordinal, roman numeral. */
export function readShort(word: string): number | undefined {
  const first = word.charCodeAt(0);
  if (word.endsWith('.')) return SPOKEN_ABBREVIATIONS.get(word.slice(0, -1).toLowerCase());
  const symbol = SPOKEN_SYMBOLS.get(word);
  if (symbol !== undefined) return symbol;
  return mayBeNumber(first) ? readOrdinal(word) : undefined;
}

/** Ordinals begin with a digit or with I, V, X. */
function mayBeNumber(first: number): boolean {
  return (first >= 0x30 && first <= 0x39) || first === 0x49 || first === 0x56 || first === 0x58;
}

function readOrdinal(word: string): number | undefined {
  if (ROMAN.test(word)) {
    const value = valueOfRoman(word);
    return value === undefined ? undefined : syllablesOfDigits(String(value));
  }
  const [, digits, first, roman] = ORDINAL.exec(word) ?? [];
  if (digits !== undefined) return syllablesOfOrdinal(Number(digits));
  const value = valueOfRoman(first ?? roman ?? '');
  return value === undefined ? undefined : syllablesOfOrdinal(value);
}
