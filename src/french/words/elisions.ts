import { classAt, isApostrophe, isWordClass } from '../characters.ts';
import { WITH_APOSTROPHE } from '../lists/fixed-words.ts';

/** Words that lose their last vowel before another; what follows the apostrophe is a word of its own. */
const ELIDED: ReadonlySet<string> = new Set('l d qu n s c j m t ç jusqu lorsqu puisqu quoiqu y'.split(' '));
const LONGEST_ELIDED = 6;
const LONGEST_FIXED = 16;

/** Is the run of letters that ends at `end` an elided word? */
export function isElided(text: string, start: number, end: number): boolean {
  let from = end;
  while (from > start && end - from <= LONGEST_ELIDED && isWordClass(classAt(text, from - 1))) from--;
  return ELIDED.has(text.slice(from, end).toLowerCase());
}

/** The end of the elided word at `start`, apostrophe included; `start` if there is none before another word. */
export function endOfElision(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start <= LONGEST_ELIDED && isWordClass(classAt(text, at))) at++;
  if (at === start || at + 1 >= end || !isApostrophe(text.charCodeAt(at))) return start;
  if (!ELIDED.has(text.slice(start, at).toLowerCase())) return start;
  if (end - start > LONGEST_FIXED) return at + 1;
  const whole = text.slice(start, end).toLowerCase().replace(/[’‘ʼ]/g, "'");
  return WITH_APOSTROPHE.has(whole) ? start : at + 1;
}
