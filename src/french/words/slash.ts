import { classAt, DIGIT, isWordClass, LOWER, UPPER } from '../characters.ts';
import { UNIT_SYMBOLS } from '../lists/units.ts';
import { endOfInk } from './ink.ts';

const LONGEST_CODE = 12;

/** Does the slash at `at` join the two sides into one date, fraction or code? */
export function joinsBySlash(text: string, at: number): boolean {
  if (!isWordClass(classAt(text, at + 1))) return false;
  let start = at;
  while (start > 0 && at - start <= LONGEST_CODE && isWordClass(classAt(text, start - 1))) start--;
  return isCode(text, start, at) || isCode(text, at + 1, Math.min(endOfInk(text, at + 1), at + LONGEST_CODE));
}

/** Digits, or capitals beside small letters in no order of a word (`IIb`, `GPIIb`); a unit is none (`kWh/m`). */
function isCode(text: string, start: number, end: number): boolean {
  let code = false;
  for (let i = start; i < end; i++) {
    const kind = classAt(text, i);
    if (kind === DIGIT || (i > start + 1 && kind === LOWER && classAt(text, i - 1) === UPPER)) code = true;
  }
  return code && !UNIT_SYMBOLS.has(text.slice(start, end));
}
