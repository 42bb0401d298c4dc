import { classAt, DIGIT, isHyphen, isSpaceAt, isWordClass, LOWER } from '../characters.ts';
import { isGluedCloser, isGluedStopAt } from '../sentences/glued.ts';
import { endOfAddress } from './address.ts';
import { isElided } from './elisions.ts';
import { endOfInk } from './ink.ts';
import { joinsBySlash } from './slash.ts';

/** Where the word that began at `start` goes on after the sign at `at`, or `at` if it ends there. */
type Join = (text: string, start: number, at: number) => number;

/** The end of the run of letters, digits and inner signs that starts at `start`: what may hold one word or several. */
export function endOfChunk(text: string, start: number): number {
  const address = endOfAddress(text, start);
  if (address > start) return address;
  let end = start;
  for (;;) {
    end = endOfInk(text, end);
    const join = JOINS.get(text.charCodeAt(end));
    const next = join === undefined ? end : join(text, start, end);
    if (next === end) return end;
    end = next;
  }
}

/** May the word that ends at `at` go on there after a sign? */
export function mayGoOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return JOINS.has(code) && (!isSpaceAt(text, at) || classAt(text, at - 1) === DIGIT);
}

const goesOn: Join = (text, _, at) => (isWordClass(classAt(text, at + 1)) ? at + 1 : at);

const betweenDigits: Join = (text, _, at) =>
  classAt(text, at - 1) === DIGIT && classAt(text, at + 1) === DIGIT ? at + 1 : at;

/** Before a quotation the elided word stands alone: `l'« oasis »`. */
const apostrophe: Join = (text, start, at) =>
  isWordClass(classAt(text, at + 1)) || isElided(text, start, at) ? at + 1 : at;

/** `O.N.U`, `3.14`, `exemple.fr`, but not `monde.Les`; a hyphen may follow the dot of an initial: `J.-C`. */
const dot: Join = (text, _, at) => {
  if (isWordClass(classAt(text, at + 1))) return isGluedStopAt(text, at) ? at : at + 1;
  const initial = at === 1 || !isWordClass(classAt(text, at - 2));
  const joined = initial && isHyphen(text.charCodeAt(at + 1)) && isWordClass(classAt(text, at + 2));
  return joined ? at + 2 : at;
};

/** Dates, fractions and codes are one word (`12/05/2024`, `A/C2`), alternatives and quotients two (`et/ou`, `km/h`). */
const slash: Join = (text, _, at) => (joinsBySlash(text, at) ? at + 1 : at);

/** `1 000`, `12 500 000`: groups of three digits after a first one of one to three. */
const thousands: Join = (text, start, at) => {
  let first = at;
  while (first > start && classAt(text, first - 1) === DIGIT && at - first <= 3) first--;
  const length = at - first;
  const begins = first === start || text[first - 1] === '/';
  const isFirstGroup = begins && length <= 3 && text[first] !== '0' && !isTelephone(text, first);
  const isNextGroup = first > start && length === 3 && isSpaceAt(text, first - 1);
  if (!isFirstGroup && !isNextGroup) return at;
  for (let i = at + 1; i <= at + 3; i++) if (classAt(text, i) !== DIGIT) return at;
  return isWordClass(classAt(text, at + 4)) ? at : at + 1;
};

/** In `0800 123 456` and `+33 612 345 678` no group of three digits begins a number. */
function isTelephone(text: string, start: number): boolean {
  if (!isSpaceAt(text, start - 1)) return false;
  let first = start - 1;
  while (first > 0 && start - first <= LONGEST_PREFIX && classAt(text, first - 1) === DIGIT) first--;
  return first < start - 1 && (text[first] === '0' || text[first - 1] === '+');
}

const LONGEST_PREFIX = 6;

/** `n°`, `N°12`: the ring is the o of numéro. */
const ring: Join = (text, start, at) => (at === start + 1 && 'nN'.includes(text[start]!) ? at + 1 : at);

/** `traité(e)`, `AUTRE(S)`: an optional ending in brackets belongs to the word, in its case. */
const ending: Join = (text, _, at) => {
  const letters = classAt(text, at - 1);
  let end = at + 1;
  while (end < at + 5 && classAt(text, end) === letters) end++;
  const closed = letters !== DIGIT && end > at + 1 && text[end] === ')';
  return closed && !isGluedCloser(text, end) ? end + 1 : at;
};

/** `(re)découvrir`: an optional beginning in brackets belongs to the word. */
const beginning: Join = (text, start, at) => (isBeginning(text, start, at) ? at + 1 : at);

/** Is `text.slice(start, at)` an optional beginning, with its brackets around it? */
export function isBeginning(text: string, start: number, at: number): boolean {
  return text[start - 1] === '(' && text[at] === ')' && at - start < 6 && classAt(text, at + 1) === LOWER;
}

const JOINS: ReadonlyMap<number, Join> = new Map(
  (
    [
      ["'’‘ʼ", apostrophe],
      ['-‐‑\u00ad·•‧&_@=', goesOn],
      ['.', dot],
      [',:', betweenDigits],
      ['/', slash],
      [' \u00a0\u202f', thousands],
      ['°', ring],
      ['(', ending],
      [')', beginning],
    ] as const
  ).flatMap(([signs, join]) => [...signs].map((sign): [number, Join] => [sign.charCodeAt(0), join])),
);
