import { SPOKEN_SYMBOLS } from '../lists/spoken-forms.ts';
import { isSpelt, syllablesOfLetters } from './acronym.ts';
import { syllablesOfDigits } from './numbers.ts';
import { vowelsHeardIn, vowelsHeardInElision } from './sounds.ts';

/** A number with its thousands, a run of letters (inclusive dots within), or one sign. */
const PARTS =
  /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d+|°C|\p{L}[\p{L}\p{M}·•]*|[^\p{L}\p{N}\s]/gu;

const VIRGULE = 2;
const POINT = 1;
const MINUS = 1;

/** Compounds, elisions and mixtures, part by part: `porte-monnaie`, `l'été`, `-t-il`, `CO2`, `3,5`, `50%`. */
export function readParts(word: string): number {
  const parts = word.match(PARTS) ?? [];
  const syllables = parts.reduce(
    (sum, part, at) => sum + readPart(part, parts.slice(at + 1, at + 3), parts[at - 1]),
    0,
  );
  // A lone letter is read by its name; an elided one (`l'`) is not.
  return syllables === 0 && parts.length === 1 && /^\p{L}/u.test(word) ? 1 : syllables;
}

function readPart(part: string, [after, next]: readonly string[], before: string | undefined): number {
  if (/^\d/.test(part)) return syllablesOfDigits(part.replace(/\D/g, ''));
  if (/^\p{L}/u.test(part)) return readLetters(part, before, after, next);
  return readSign(part, before, after);
}

function readSign(sign: string, before: string | undefined, after: string | undefined): number {
  if (isNumber(before) && isNumber(after)) return sign === ',' ? VIRGULE : sign === '.' ? POINT : 0;
  if (sign === '-') return before === undefined && isNumber(after) ? MINUS : 0;
  return SPOKEN_SYMBOLS.get(sign) ?? 0;
}

/** Between two consonants and a third the e is heard: `quatre-vingts`, `timbre-poste`, `ouvre-boîte`. */
const ENDS_IN_SOUNDED_E = /[bcdfgkptv][lr]e$/;
const OPENS_IN_CONSONANT = /^[bcdfgjklmnpqrstvwxz]/i;

function readLetters(
  part: string,
  before: string | undefined,
  after: string | undefined,
  next: string | undefined,
): number {
  if (isNumber(before)) {
    const unit = SPOKEN_SYMBOLS.get(part);
    if (unit !== undefined) return unit;
  }
  const isAcronym =
    /^\p{Lu}+$/u.test(part) &&
    (part.length > 1 || after === '.' || before === '.' || isNumber(before) || isNumber(after));
  if (isAcronym && isSpelt(part)) return syllablesOfLetters(part);
  const letters = part.toLowerCase().replace(/[·•]/g, '');
  if (after === '-' && next !== undefined && ENDS_IN_SOUNDED_E.test(letters) && OPENS_IN_CONSONANT.test(next))
    return vowelsHeardIn(letters) + 1;
  return after === "'" || after === '’' ? vowelsHeardInElision(letters) : vowelsHeardIn(letters);
}

function isNumber(part: string | undefined): boolean {
  return part !== undefined && /^\d/.test(part);
}
