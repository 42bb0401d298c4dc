import { classAt, DIGIT, isWordClass } from '../characters.ts';
import { UNIT_SYMBOLS } from '../lists/units.ts';
import { cliticsOf } from './clitics.ts';
import { endOfElision } from './elisions.ts';

/** Cuts a chunk into its words, pushed on `words`: elisions first, then clitics, or a number and its unit. */
export function cutChunk(text: string, start: number, end: number, words: [number, number][]): void {
  let from = start;
  for (let cut = endOfElision(text, from, end); cut > from; cut = endOfElision(text, from, end)) {
    words.push([from, cut]);
    from = cut;
  }
  const isNumber = classAt(text, from) === DIGIT || classAt(text, from + 1) === DIGIT;
  for (const cut of isNumber ? unitsOf(text, from, end) : cliticsOf(text, from, end)) {
    words.push([from, cut]);
    from = cut;
  }
  words.push([from, end]);
}

/** `20h30` → `20`, `h`, `30`; `160km` → `160`, `km`; `3e`, `4x4`, `4G` and `20ans` stay whole. */
function unitsOf(text: string, start: number, end: number): number[] {
  let unit = end;
  for (let i = start; i < end && unit === end; i++) {
    if (isWordClass(classAt(text, i)) && classAt(text, i) !== DIGIT) unit = i;
  }
  if (unit === end || classAt(text, unit - 1) !== DIGIT) return [];
  let rest = unit + 1;
  while (rest < end && classAt(text, rest) !== DIGIT) rest++;
  const symbol = text.slice(unit, rest);
  if (rest === end) return UNIT_SYMBOLS.has(symbol) ? [unit] : [];
  return symbol === 'h' || symbol === 'H' ? [unit, rest] : [];
}
