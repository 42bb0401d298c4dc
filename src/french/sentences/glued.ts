import { classAt, DIGIT, isApostrophe, isSpaceAt, isWordClass, LOWER, UPPER } from '../characters.ts';
import { TITLES } from '../lists/abbreviations.ts';
import { LONGEST_ADDRESS } from '../words/address.ts';
import { endOfLetters, opensSentence } from './openers.ts';
import { readStop, type Stop } from './stop.ts';

const LONGEST_WORD = 24;

/** Two sentences without space between them (`monde.Les pirates`), and no name, address or version. */
export function isGlued({ text, at, end, marksEnd, next, opening, kind }: Stop): boolean {
  if (isSpaceAt(text, opening - 1) || '([{'.includes(text[at - 1] ?? '(')) return false;
  if (!(readsAsFirstWord(text, opening) || isTitle(text, opening)) || isInAddress(text, at)) return false;
  if (end > marksEnd || opening > next) return true;
  // `.Net`: a name that begins with its full stop.
  if (kind === 'full stop' && isSpaceAt(text, at - 1)) return opensSentence(text, opening);
  if (!isWordClass(classAt(text, at - 1))) return kind !== 'ellipsis' || !isSpaceAt(text, at - 1);
  const start = startOfLetters(text, at);
  if (isNumber(text, start, at)) return start > 0;
  if (at - start < 2 && kind === 'full stop') return false;
  if (lowerFrom(text, start, at)) return true;
  if (kind === 'full stop' && isProperName(text, start, at) && isFullWord(text, opening)) return true;
  return opensSentence(text, opening) && !TITLES.has(text.slice(start, at).toLowerCase());
}

/** Is the full stop at `at` one that glues two sentences? */
export function isGluedStopAt(text: string, at: number): boolean {
  return isGlued(readStop(text, at, false));
}

/** A new sentence right after a closing mark, without any stop: `(PA)Dans la nuit`, `« … »Il part`. */
export function isGluedCloser(text: string, at: number): boolean {
  return opensSentence(text, at + 1) && readsAsFirstWord(text, at + 1) && !isInAddress(text, at);
}

/** A capital, small letters, and the word ends there: no `NET`, no `WriteLine`, no `Text.Json`. */
function readsAsFirstWord(text: string, start: number): boolean {
  if (classAt(text, start) !== UPPER) return false;
  const end = endOfLetters(text, start);
  if (!lowerFrom(text, start + 1, end)) return isSpaceAt(text, end) && opensSentence(text, start);
  const after = text[end];
  if (end === start + 1) {
    return isApostrophe(text.charCodeAt(end)) || (isSpaceAt(text, end) && 'AÀYÔ'.includes(text[start]!));
  }
  if (after === '.') return !isWordClass(classAt(text, end + 1));
  return after === undefined || isSpaceAt(text, end) || ",;:!?…)’'-".includes(after);
}

/** `… américain.M. Roux a signé` */
function isTitle(text: string, start: number): boolean {
  const end = endOfLetters(text, start);
  return text[end] === '.' && isSpaceAt(text, end + 1) && TITLES.has(text.slice(start, end).toLowerCase());
}

function isInAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < LONGEST_ADDRESS && !isSpaceAt(text, start - 1)) start--;
  return /:\/\/|@|mailto:|(?<![\p{L}\p{N}\p{M}])www\./iu.test(text.slice(start, at + 1));
}

/** `Canada.Ancien étudiant` is glued, `Yahoo!Mail`, `St.John` and `React.Indy]` are names. */
function isProperName(text: string, start: number, end: number): boolean {
  return (
    end - start > 2 &&
    text[start - 1] !== '.' &&
    classAt(text, start) === UPPER &&
    lowerFrom(text, start + 1, end)
  );
}

function isFullWord(text: string, start: number): boolean {
  const end = endOfLetters(text, start);
  return end - start > 2 && (isSpaceAt(text, end) || text[end] === ',');
}

function isNumber(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (classAt(text, i) !== DIGIT) return false;
  return end > start;
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
