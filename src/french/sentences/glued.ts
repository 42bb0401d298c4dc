import { classAt, isApostrophe, isSpaceAt, isWordClass, LOWER, UPPER } from '../characters.ts';
import { TITLES } from '../lists/abbreviations.ts';
import { endOfLetters, opensSentence } from './openers.ts';
import { readStop, type Stop } from './stop.ts';

const LONGEST_WORD = 24;
const LONGEST_ADDRESS = 200;

/** Two sentences without space between them (`monde.Les pirates`), and no name, address or version. */
export function isGlued({ text, at, end, marksEnd, opening, kind }: Stop): boolean {
  if (!readsAsFirstWord(text, opening) || isInAddress(text, at)) return false;
  if (end > marksEnd || touchesNoWord(text, at)) return kind !== 'ellipsis' || end > marksEnd;
  const start = startOfLetters(text, at);
  if (at - start < 2 && kind === 'full stop') return false;
  if (lowerFrom(text, start, at)) return true;
  return opensSentence(text, opening) && !TITLES.has(text.slice(start, at).toLowerCase());
}

/** Is the full stop at `at` one that glues two sentences? */
export function isGluedStopAt(text: string, at: number): boolean {
  return isGlued(readStop(text, at, false));
}

/** A new sentence right after a closing mark, without any stop: `(PA)Dans la nuit`, `« … »Il part`. */
export function isGluedCloser(text: string, at: number): boolean {
  return opensSentence(text, at + 1) && readsAsFirstWord(text, at + 1);
}

/** `Bravo !Il`, `« … ».Le`; an ellipsis there opens a sentence: `…Et puis`. */
function touchesNoWord(text: string, at: number): boolean {
  return !isWordClass(classAt(text, at - 1));
}

/** A capital, small letters, and the word ends there: no `NET`, no `WriteLine`, no `Text.Json`. */
function readsAsFirstWord(text: string, start: number): boolean {
  if (classAt(text, start) !== UPPER) return false;
  const end = endOfLetters(text, start);
  if (!lowerFrom(text, start + 1, end)) return false;
  const after = text[end];
  if (end === start + 1) {
    return isApostrophe(text.charCodeAt(end)) || (isSpaceAt(text, end) && opensSentence(text, start));
  }
  if (after === '.') return !isWordClass(classAt(text, end + 1));
  return after === undefined || isSpaceAt(text, end) || ",;:!?…)’'-".includes(after);
}

function isInAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < LONGEST_ADDRESS && !isSpaceAt(text, start - 1)) start--;
  return /:\/\/|@|^www\./.test(text.slice(start, at));
}

function lowerFrom(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (classAt(text, i) !== LOWER) return false;
  return true;
}

function startOfLetters(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_WORD && isWordClass(classAt(text, start - 1))) start--;
  return start;
}
