/** Syllables of the numbers below twenty: zéro, un, deux … dix-neuf. */
const SMALL = [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 2, 2];

/** Syllables of the tens as the base of what follows: 70 counts on from soixante, 90 from quatre-vingt. */
const TENS = [0, 0, 1, 1, 2, 2, 2, 2, 3, 3];

/** Million, milliard, billion: two syllables each. */
const SCALES = [1e12, 1e9, 1e6];
const SCALE_SYLLABLES = 2;

/** More digits are read one by one. */
const LONGEST_NUMBER = 15;

/** The syllables of a whole number written in digits, as it is read in France: `1000` is mille. */
export function syllablesOfDigits(digits: string): number {
  if (digits.length > LONGEST_NUMBER)
    return [...digits].reduce((sum, digit) => sum + SMALL[Number(digit)]!, 0);
  return syllablesOfNumber(Number(digits));
}

/** `2e`, `XXe`: the number and -ième; premier, second; quatre and its compounds take one more (quatri-ième). */
export function syllablesOfOrdinal(value: number): number {
  if (value === 1) return 2;
  const endsInFour =
    value % 10 === 4 && (value % 100 < 10 || value % 100 > 20) && ![74, 94].includes(value % 100);
  return syllablesOfNumber(value) + (endsInFour ? 2 : 1);
}

/** The value of a roman numeral of I, V, X, L, C, D, M; undefined if it is not well formed. */
export function valueOfRoman(numeral: string): number | undefined {
  if (!/^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(numeral)) return undefined;
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
  return [...numeral].reduce((sum, letter, at) => {
    const value = values[letter]!;
    return sum + (value < (values[numeral[at + 1]!] ?? 0) ? -value : value);
  }, 0);
}

function syllablesOfNumber(value: number): number {
  if (value === 0) return SMALL[0]!;
  let syllables = 0;
  let rest = value;
  for (const scale of SCALES) {
    const count = Math.floor(rest / scale);
    if (count > 0) syllables += belowThousand(count, true) + SCALE_SYLLABLES;
    rest %= scale;
  }
  return syllables + belowMillion(rest);
}

function belowMillion(value: number): number {
  const thousands = Math.floor(value / 1000);
  const mille = thousands === 0 ? 0 : 1 + (thousands === 1 ? 0 : belowThousand(thousands, true));
  return mille + belowThousand(value % 1000, false);
}

/** Quatre sounds its e before another word of the number: quatre cents, quatre mille. */
function belowThousand(value: number, followed: boolean): number {
  const hundreds = Math.floor(value / 100);
  const cent = hundreds === 0 ? 0 : 1 + (hundreds === 1 ? 0 : SMALL[hundreds]! + (hundreds === 4 ? 1 : 0));
  return cent + belowHundred(value % 100) + (followed && endsInQuatre(value) ? 1 : 0);
}

function endsInQuatre(value: number): boolean {
  return value % 10 === 4 && ![14, 74, 94].includes(value % 100);
}

function belowHundred(value: number): number {
  if (value === 0) return 0;
  if (value < 20) return SMALL[value]!;
  const ten = Math.floor(value / 10);
  const unit = ten === 7 || ten === 9 ? (value % 10) + 10 : value % 10;
  const linked = (unit === 1 && ten < 8) || (unit === 11 && ten === 7);
  return TENS[ten]! + (unit === 0 ? 0 : SMALL[unit]!) + (linked ? 1 : 0);
}
