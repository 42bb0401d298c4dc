/** A kind of number with a check digit: how it is announced, what it looks like, and whether its digits agree. */
export interface CheckedNumber {
  readonly name: string;
  /** Finds the number as its only group; its label stands before it, for nothing else tells it from any number. */
  readonly pattern: RegExp;
  readonly isRight: (characters: string) => boolean;
}

const digitsOf = (text: string) => [...text].map(Number);

/** Digits at even places, from the right, doubled, summed by their digits (ISO/IEC 7812). */
function isLuhn(text: string): boolean {
  const sum = digitsOf(text)
    .reverse()
    .reduce((total, digit, at) => total + (at % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit), 0);
  return sum % 10 === 0;
}

function isIsbn(text: string): boolean {
  if (text.length === 13)
    return digitsOf(text).reduce((sum, digit, at) => sum + (at % 2 === 0 ? digit : 3 * digit), 0) % 10 === 0;
  return weighted(text) % 11 === 0;
}

/** ISBN-10 and ISSN: weights that fall to 1, X for 10. */
function weighted(text: string): number {
  return [...text].reduce((sum, one, at) => sum + (text.length - at) * (one === 'X' ? 10 : Number(one)), 0);
}

/** ISO 7064, MOD 11-2. */
function isOrcid(text: string): boolean {
  const total = digitsOf(text.slice(0, -1)).reduce((sum, digit) => (sum + digit) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return text.at(-1) === (check === 10 ? 'X' : String(check));
}

/** ISO 7064, MOD 97-10: the country and its check digits go behind, letters count from A = 10. */
function isIban(text: string): boolean {
  let rest = 0;
  for (const one of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(one, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** La Poste has its own sum for its many offices (356000000). */
function isSiret(text: string): boolean {
  return (
    isLuhn(text) || (text.startsWith('356000000') && digitsOf(text).reduce((a, b) => a + b, 0) % 5 === 0)
  );
}

const SPACE = '[ \\u00a0\\u202f.-]?';
const LABEL = '(?:\\s?(?:n[°o]|numéro))?\\s?[:(]?\\s?';
const repeated = (one: string, times: number) => Array.from({ length: times }, () => one).join(SPACE);

export const CHECKED_NUMBERS: readonly CheckedNumber[] = [
  {
    name: 'ISBN',
    pattern: new RegExp(
      `\\bISBN(?:-1[03])?${LABEL}(${repeated('\\d', 9)}${SPACE}(?:${repeated('\\d', 4)}|[\\dX]))(?![\\d-])`,
      'giu',
    ),
    isRight: isIsbn,
  },
  {
    name: 'ISSN',
    pattern: new RegExp(`\\b(?:e-?)?ISSN${LABEL}(\\d{4}[-–]?\\d{3}[\\dX])(?!\\d)`, 'giu'),
    isRight: (text) => weighted(text) % 11 === 0,
  },
  {
    name: 'ORCID',
    pattern: /(?:\bORCID\s?:?\s?|orcid\.org\/)(\d{4}-\d{4}-\d{4}-\d{3}[\dX])(?!\d)/giu,
    isRight: isOrcid,
  },
  {
    name: 'IBAN',
    pattern:
      /\bIBAN\s?:?\s?([A-Z]{2}\d{2}(?:[ \u00a0]?[\dA-Z]{4}){2,7}(?:[ \u00a0]?[\dA-Z]{1,3})?)(?![\dA-Z])/gu,
    isRight: isIban,
  },
  {
    name: 'SIRET',
    pattern: new RegExp(`\\bSIRET${LABEL}(${repeated('\\d', 14)})(?!\\d)`, 'giu'),
    isRight: isSiret,
  },
  {
    name: 'SIREN',
    pattern: new RegExp(`\\bSIREN${LABEL}(${repeated('\\d', 9)})(?!${SPACE}\\d)`, 'giu'),
    isRight: isLuhn,
  },
];
