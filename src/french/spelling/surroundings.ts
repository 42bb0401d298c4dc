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
  const next = /^[ \u00a0\u202f-](\p{Lu})/u.test(text.slice(end, end + 3));
  if (next) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  const match = /([\p{L}'’.-]+)[ \u00a0\u202f-]$/u.exec(before);
  if (!match || !/^(?:[dl]['’])?\p{Lu}/u.test(match[1]!)) return false;
  return !opensSentence(text, start - match[0].length) || match[1]!.endsWith('.');
}
