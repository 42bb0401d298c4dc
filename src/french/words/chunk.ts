import {
  classAt,
  DIGIT,
  isApostrophe,
  isHyphen,
  isSpaceAt,
  isWordClass,
  LOWER,
  MARK,
} from '../characters.ts';
import { isGluedStopAt } from '../sentences/glued.ts';
import { endOfAddress } from './address.ts';

const SOFT_HYPHEN = 0xad;
const MIDDLE_DOTS = '·•‧';

/** The end of the run of letters, digits and inner signs that starts at `start`: what may hold one word or several. */
export function endOfChunk(text: string, start: number): number {
  const address = endOfAddress(text, start);
  if (address > start) return address;
  let end = start;
  for (;;) {
    end = endOfInk(text, end);
    const next = afterInnerSign(text, start, end);
    if (next === end) return end;
    end = next;
  }
}

/** The end of the letters, digits and combining marks from `start` on. */
export function endOfInk(text: string, start: number): number {
  let end = start;
  for (; end < text.length; end++) {
    const kind = classAt(text, end);
    if (!isWordClass(kind) && kind !== MARK) break;
  }
  return end;
}

/** Where the word goes on after a sign inside it, or `at` if it ends there. */
function afterInnerSign(text: string, start: number, at: number): number {
  const code = text.charCodeAt(at);
  const next = classAt(text, at + 1);
  const goesOn = isWordClass(next);
  if (isApostrophe(code) || isHyphen(code) || code === SOFT_HYPHEN) return goesOn ? at + 1 : at;
  const digits = classAt(text, at - 1) === DIGIT && next === DIGIT;
  switch (text[at]) {
    case '.':
      return afterDot(text, start, at);
    case ',':
    case ':':
      return digits && text[at] === ',' ? at + 1 : at;
    case '/':
      return joinsBySlash(text, at) ? at + 1 : at;
    case '&':
    case '_':
    case '@':
    case '=':
      return goesOn ? at + 1 : at;
    case '°':
      return isNumberSign(text, start, at) ? at + 1 : at;
    case '(':
      return endOfEnding(text, at);
    case ' ':
    case '\u00a0':
    case '\u202f':
      return digits && isThousands(text, start, at) ? at + 1 : at;
    default:
      return goesOn && MIDDLE_DOTS.includes(text[at] ?? '\n') ? at + 1 : at;
  }
}

function afterDot(text: string, start: number, at: number): number {
  const next = classAt(text, at + 1);
  if (isWordClass(next)) return isGluedStopAt(text, at) ? at : at + 1;
  // J.-C., R.-G.: initials joined by a hyphen.
  const joined =
    isHyphen(text.charCodeAt(at + 1)) && isWordClass(classAt(text, at + 2)) && isInitial(text, start, at);
  return joined ? at + 2 : at;
}

function isInitial(text: string, start: number, dot: number): boolean {
  return dot - 1 === start || !isWordClass(classAt(text, dot - 2)) || dot - start <= 2;
}

/** `n°`, `N°12`: the ring is the o of numéro. */
function isNumberSign(text: string, start: number, at: number): boolean {
  return at === start + 1 && text[start]!.toLowerCase() === 'n';
}

/** Dates and fractions are one word (`12/05/2024`, `1/2`), alternatives are two (`et/ou`, `km/h`). */
function joinsBySlash(text: string, at: number): boolean {
  const before = classAt(text, at - 1);
  const after = classAt(text, at + 1);
  return isWordClass(after) && (before === DIGIT || after === DIGIT);
}

/** `1 000`, `12 500 000`: groups of three digits after a first one of one to three. */
function isThousands(text: string, start: number, at: number): boolean {
  let first = at;
  while (first > start && classAt(text, first - 1) === DIGIT && at - first <= 3) first--;
  const length = at - first;
  if (length > 3 || length === 0) return false;
  if (first > start && !isSpaceAt(text, first - 1)) return false;
  if (first > start && length !== 3) return false;
  if (first === start && text[first] === '0') return false;
  for (let i = at + 1; i <= at + 3; i++) if (classAt(text, i) !== DIGIT) return false;
  return !isWordClass(classAt(text, at + 4));
}

/** `traité(e)`, `salarié(e)s`: an optional ending in brackets belongs to the word. */
function endOfEnding(text: string, at: number): number {
  let end = at + 1;
  while (end < at + 5 && isWordClass(classAt(text, end)) && classAt(text, end) !== DIGIT) end++;
  if (
    end === at + 1 ||
    text[end] !== ')' ||
    (classAt(text, at - 1) === LOWER && classAt(text, at + 1) !== LOWER)
  )
    return at;
  return end + 1;
}
