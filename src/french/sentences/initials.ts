import { classAt, DIGIT, UPPER } from '../characters.ts';
import { ERAS, LETTERED_NOUNS } from '../lists/abbreviations.ts';
import { neighbourBefore } from './before.ts';
import { opensSentence } from './openers.ts';
import { type Stop, startsLow } from './stop.ts';

/** Is it made of initials between dots or hyphens (`m`, `th`, `j.-p`, `r.e.m`; lower case, without the last dot)? */
export function isInitials(word: string): boolean {
  return /^(?:\p{L}|[cpt]h)(?:[.-]{1,2}(?:\p{L}|[cpt]h)){0,9}$/u.test(word);
}

/**
 * Initials go before a name (`J.-P. Dupont`, `le F.C. Nantes`); a longer acronym (`l'O.N.U.`) or a letter (`vitamine C.`)
 * may end the sentence.
 */
export function afterInitials(stop: Stop, start: number, word: string): boolean | undefined {
  const { text, opening } = stop;
  const before = neighbourBefore(text, start);
  if (isCodeArticle(text, start, before) && classAt(text, opening) === DIGIT) return false;
  if (isMeasure(text, start, word, before)) return undefined;
  if (startsLow(stop) || classAt(text, opening) === DIGIT) return false;
  if (classAt(text, start) !== UPPER) return /^(?:p|n|ch)$/.test(word) ? false : undefined;
  if (word === 'm') return false;
  if (opensSentence(text, opening)) return undefined;
  if (word === 'j.-c') return ERAS.has(before) ? undefined : false;
  return word.length > 4 && !word.includes('-') && introducesAcronym(before) ? undefined : false;
}

/** `l’article L. 121-3`: the parts of a French code are lettered by law (L), decree (R, D) and order (A). */
function isCodeArticle(text: string, start: number, before: string): boolean {
  return 'LRDA'.includes(text[start]!) && /^(?:l['’‘])?articles?$/.test(before);
}

const UNIT_LETTERS = 'vawk';

/** `25 °C.`, `0 V.`, `taille M.`, `vitamine C.`: no initial of a name. */
function isMeasure(text: string, start: number, word: string, before: string): boolean {
  if (word === 'm') return before === 'taille';
  if (UNIT_LETTERS.includes(word) && /^\d+$/.test(before)) return true;
  return (
    /° ?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    LETTERED_NOUNS.has(before.replace(/^.*['’‘]/, ''))
  );
}

function introducesAcronym(before: string): boolean {
  return /^(?:l['’‘]|la|le|les|du|des|aux?|une?|cette)$/.test(before);
}
