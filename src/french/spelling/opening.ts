/** Whether a word at an offset opens a sentence: nothing, or a final mark, a colon or a line break stands before it. */
export function opensSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && /[\s«“”"'‘’([{*_–—-]/.test(text[at]!)) {
    if (text[at] === '\n') return true;
    at--;
  }
  return at < 0 || /[.!?…:;•]/.test(text[at]!);
}
