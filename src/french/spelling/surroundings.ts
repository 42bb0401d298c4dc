import { classAt, isApostrophe, isSpaceAt, isWordClass, UPPER } from '../characters.ts';

/** Whether a word at an offset opens a sentence: nothing, or a final mark, a colon or a line break stands before it. */
export function opensSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && /[\s«“”"'‘’([{*_–—-]/.test(text[at]!)) {
    if (text[at] === '\n') return true;
    at--;
  }
  return at < 0 || /[.!?…:;•]/.test(text[at]!);
}

/** Whether the word before or after begins with a capital that its sentence does not explain: both may be one name. */
export function isBesideCapital(text: string, start: number, end: number): boolean {
  if (isJoint(text, end) && classAt(text, end + 1) === UPPER) return true;
  if (!isJoint(text, start - 1)) return false;
  const before = startOfWordBefore(text, start - 1);
  const elided = isApostrophe(text.charCodeAt(before + 1)) ? 2 : 0;
  if (classAt(text, before + elided) !== UPPER) return false;
  return text[start - 2] === '.' || !opensSentence(text, before);
}

/** A space of one line, or a hyphen. */
function isJoint(text: string, at: number): boolean {
  return text[at] === '-' || (text[at] !== '\n' && isSpaceAt(text, at));
}

function startOfWordBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 40 && isPartOfWord(text, start - 1)) start--;
  return start;
}

function isPartOfWord(text: string, at: number): boolean {
  return (
    isWordClass(classAt(text, at)) ||
    isApostrophe(text.charCodeAt(at)) ||
    text[at] === '.' ||
    text[at] === '-'
  );
}
