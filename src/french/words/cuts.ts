import { classAt, DIGIT, isApostrophe, isHyphen, isWordClass, LETTER, LOWER, UPPER } from '../characters.ts';
import { WITH_APOSTROPHE, WITH_HYPHEN } from '../lists/fixed-words.ts';
import { UNIT_SYMBOLS } from '../lists/units.ts';

type Span = [number, number];

/** Words that lose their last vowel before another; what follows the apostrophe is a word of its own. */
const ELIDED: ReadonlySet<string> = new Set(
  'l d qu n s c j m t ç jusqu lorsqu puisqu quoiqu jusques y'.split(' '),
);
const LONGEST_ELIDED = 6;

/** Pronouns that follow their verb after a hyphen. */
const CLITICS: ReadonlySet<string> = new Set(
  'je tu il elle on nous vous ils elles ce moi toi lui leur le la les en y ci là'.split(' '),
);
const LONGEST_CLITIC = 5;

/** Cuts a chunk into its words, pushed on `words`: elisions first, then clitics, then numbers and their units. */
export function cutChunk(text: string, start: number, end: number, words: Span[]): void {
  let from = start;
  for (let cut = elisionEnd(text, from, end); cut > from; cut = elisionEnd(text, from, end)) {
    words.push([from, cut]);
    from = cut;
  }
  if (classAt(text, from) === DIGIT || classAt(text, from + 1) === DIGIT) cutNumber(text, from, end, words);
  else cutClitics(text, from, end, words);
}

/** The end of the elided word at `start`, apostrophe included; `start` if there is none. */
function elisionEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && at - start <= LONGEST_ELIDED && isWordClass(classAt(text, at))) at++;
  if (at === start || at + 1 >= end || !isApostrophe(text.charCodeAt(at))) return start;
  if (!ELIDED.has(text.slice(start, at).toLowerCase())) return start;
  const rest = text
    .slice(start, Math.min(end, start + 32))
    .toLowerCase()
    .replace(/[’ʼ]/g, "'");
  return WITH_APOSTROPHE.has(rest) ? start : at + 1;
}

/** `a-t-il` → `a`, `-t-il`; `donne-le-moi` → `donne`, `-le`, `-moi`. */
function cutClitics(text: string, start: number, end: number, words: Span[]): void {
  const cuts: number[] = [];
  let tail = end;
  for (
    let cut = cliticStart(text, start, tail);
    cut > start && cuts.length < 3;
    cut = cliticStart(text, start, tail)
  ) {
    cuts.push(cut);
    tail = cut;
  }
  if (cuts.length > 0 && WITH_HYPHEN.has(text.slice(start, end).toLowerCase())) cuts.length = 0;
  let from = start;
  for (const cut of cuts.reverse()) {
    words.push([from, cut]);
    from = cut;
  }
  words.push([from, end]);
}

function cliticStart(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && end - at <= LONGEST_CLITIC && isWordClass(classAt(text, at - 1))) at--;
  if (at - 1 <= start || !isHyphen(text.charCodeAt(at - 1))) return start;
  const clitic = text.slice(at, end).toLowerCase();
  if (!CLITICS.has(clitic)) return start;
  const euphonic = isHyphen(text.charCodeAt(at - 3)) && text[at - 2]!.toLowerCase() === 't';
  return euphonic && at - 3 > start ? at - 3 : at - 1;
}

/** `20h30` → `20`, `h`, `30`; `160km` → `160`, `km`; `3e`, `4x4` and `20ans` stay whole. */
function cutNumber(text: string, start: number, end: number, words: Span[]): void {
  let digits = start;
  while (digits < end && !isLetter(classAt(text, digits))) digits++;
  let letters = digits;
  while (letters < end && isLetter(classAt(text, letters))) letters++;
  const unit = text.slice(digits, letters).toLowerCase();
  if (digits === end || classAt(text, digits - 1) !== DIGIT || !UNIT_SYMBOLS.has(unit)) {
    words.push([start, end]);
    return;
  }
  if (letters < end && unit !== 'h') {
    words.push([start, end]);
    return;
  }
  words.push([start, digits], [digits, letters]);
  if (letters < end) words.push([letters, end]);
}

function isLetter(kind: number): boolean {
  return kind === LOWER || kind === UPPER || kind === LETTER;
}
