import { classAt, isApostrophe, isSpaceAt, isWordClass, LOWER, UPPER } from '../characters.ts';
import { endOfLetters, opensSentence } from './openers.ts';
import { readStop, type Stop } from './stop.ts';

/** Two sentences without space between them (`monde.Les pirates`), and no name, address or version. */
export function isGlued({ text, at, end, marksEnd, opening, kind }: Stop): boolean {
  if (classAt(text, opening) !== UPPER) return false;
  const wordEnd = endOfLetters(text, opening);
  if (!readsAsFirstWord(text, opening, wordEnd)) return false;
  if (end > marksEnd) return true;
  const start = startOfLetters(text, at);
  if (at - start < 2 && kind === 'full stop') return false;
  if (at === start) return text[at - 1] === ' ' || ')»”"'.includes(text[at - 1] ?? '');
  const common = lowerFrom(text, start, at);
  return common || (lowerFrom(text, start + 1, at) && opensSentence(text, opening));
}

function readsAsFirstWord(text: string, start: number, end: number): boolean {
  if (!lowerFrom(text, start + 1, end)) return false;
  if (end === start + 1)
    return isApostrophe(text.charCodeAt(end)) || (isSpaceAt(text, end) && opensSentence(text, start));
  const after = text[end];
  return (
    after === undefined ||
    isSpaceAt(text, end) ||
    ",;:!?…)’'-".includes(after) ||
    (after === '.' && !isWordClass(classAt(text, end + 1)))
  );
}

function lowerFrom(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (classAt(text, i) !== LOWER) return false;
  return true;
}

function startOfLetters(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 24 && isWordClass(classAt(text, start - 1))) start--;
  return start;
}

/** Is the full stop at `at` one that glues two sentences? */
export function isGluedStopAt(text: string, at: number): boolean {
  return isGlued(readStop(text, at, false));
}
