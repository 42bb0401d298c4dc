/** Classes of characters, as the word and sentence scanners tell them apart. */
export const OTHER = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
/** A letter without case (Arabic, Han, …), or a number sign such as ½. */
export const LETTER = 5;
/** A combining mark: it continues a word, and begins none. */
export const MARK = 6;

const LATIN_END = 0x250;
const UNTOLD = 0xff;
/** Classes by code unit, told when one is first met. */
const LATIN = new Uint8Array(LATIN_END).fill(UNTOLD);
const SURROGATES = 0xd800;
const SURROGATES_END = 0xe000;

/** The class of the character at a UTF-16 offset; both halves of a surrogate pair have the class of the pair. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < LATIN_END) {
    const known = LATIN[code]!;
    return known === UNTOLD ? tell(code) : known;
  }
  // General punctuation holds the apostrophes, dashes and spaces of French: no need of a regular expression.
  if (code >= 0x2000 && code < 0x2070) return isSpaceCode(code) ? SPACE : OTHER;
  if (code >= SURROGATES && code < SURROGATES_END) return classOfPair(text, at, code);
  return at >= 0 && at < text.length ? classOf(text[at]!) : OTHER;
}

function tell(code: number): number {
  const told = classOf(String.fromCharCode(code));
  LATIN[code] = told;
  return told;
}

/** Is it white space, as ECMAScript's `\s` has it (U+00A0 and U+202F included)? */
export function isSpaceAt(text: string, at: number): boolean {
  return classAt(text, at) === SPACE;
}

/** Is it a letter or a digit of any script? */
export function isWordClass(kind: number): boolean {
  return kind >= LOWER && kind <= LETTER;
}

/** Is it a straight or a typographic apostrophe, or the opening quote that word processors set in its place (`l‘eau`)? */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc;
}

/** Is it a hyphen that joins the parts of a word (`-`, U+2010, U+2011)? */
export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

function isSpaceCode(code: number): boolean {
  return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}

function classOfPair(text: string, at: number, code: number): number {
  const low = code >= 0xdc00;
  const point = text.codePointAt(low ? at - 1 : at);
  return point === undefined || point < 0x10000 ? OTHER : classOf(String.fromCodePoint(point));
}

function classOf(character: string): number {
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\p{L}\p{N}]/u.test(character)) return LETTER;
  if (/\s/.test(character)) return SPACE;
  return /\p{M}/u.test(character) ? MARK : OTHER;
}
