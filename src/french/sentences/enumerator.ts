import { classAt, DIGIT, isSpaceAt, isWordClass, UPPER } from '../characters.ts';
import { wordBefore } from './before.ts';
import type { Stop } from './stop.ts';

const LONGEST_ENUMERATOR = 8;
/** An opening quote, a dash or a bullet and a space may stand before the enumerator. */
const MOST_BEFORE = 3;

/** `1. Introduction`, `A. Le contexte`, `… de tous. 2. Chacun peut`, `: 1. Couper`: the number of an item opens its sentence. */
export function isEnumerator(stop: Stop): boolean {
  const { text, at, kind, next, end } = stop;
  if (kind !== 'full stop' || next === end) return false;
  const start = wordBefore(text, at);
  if (start === at || at - start > LONGEST_ENUMERATOR) return false;
  const word = text.slice(start, at);
  if (startsLine(text, start)) return word.length === 1 || NUMBERS.test(word);
  if (startsSentence(stop, start)) return isOrder(word) && (!answers(stop) || FIRST.test(word));
  return followsColon(stop, start, word);
}

const NUMBERS = /^(?:\d{1,3}|\d{1,2}(?:\.\d{1,2}){1,3})$/;
const FIRST = /^[1AaIi]$/;

/** A number, a letter or a Roman number; the letter is no initial, since no name begins after a sentence of its own. */
function isOrder(word: string): boolean {
  return NUMBERS.test(word) || /^(?:\p{L}|[IVX]{2,5})$/u.test(word);
}

/** `Voici l’ordre : 1. Coupez`, `2. rincez ; 3. séchez`; after a comma or a colon a number is mostly a value. */
function followsColon({ text, opening }: Stop, start: number, word: string): boolean {
  if (!isSpaceAt(text, start - 1)) return false;
  let before = start - 1;
  while (before > start - MOST_BEFORE && isSpaceAt(text, before)) before--;
  const mark = text[before];
  if (mark === ';') return NUMBERS.test(word);
  const item = !isWordClass(classAt(text, before)) && classAt(text, opening) !== DIGIT;
  if (mark === ':') return item && FIRST.test(word);
  return mark === ',' && NUMBERS.test(word) && item && classAt(text, opening) !== UPPER;
}

/** A number alone after a question is its answer: `Combien ? 3. Pas plus.` */
function answers({ text, sentence }: Stop): boolean {
  let before = sentence - 1;
  while (before > sentence - MOST_BEFORE && isSpaceAt(text, before)) before--;
  return text[before] === '?';
}

function startsSentence({ text, sentence }: Stop, start: number): boolean {
  if (sentence > start || start - sentence > MOST_BEFORE) return false;
  for (let i = sentence; i < start; i++) if (isWordClass(classAt(text, i))) return false;
  return true;
}

function startsLine(text: string, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && isSpaceAt(text, i) && text[i] !== '\n') i--;
  return i < 0 || text[i] === '\n';
}
