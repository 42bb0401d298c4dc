import { classAt, isSpaceAt, isWordClass } from '../characters.ts';
import { isGluedCloser } from './glued.ts';
import { endsSentence } from './rules.ts';
import { isFinalMark, readStop, type Stop, skipSpaces } from './stop.ts';

const QUOTE = 0x22;
const NEW_LINE = 0x0a;
const BRACKET = 0x29;
const GUILLEMET = 0xbb;

/** Where a sentence ends, and where the next begins; both are one place when the sentences are glued. */
export type Boundary = readonly [end: number, next: number];

/** The places inside a text where one sentence ends and another may begin, in order. */
export function boundariesOf(text: string): Boundary[] {
  const boundaries: Boundary[] = [];
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) quoted = !quoted;
    else if (code === NEW_LINE) {
      const next = skipSpaces(text, i);
      if (isBlankLine(text, i, next)) {
        boundaries.push([endOfInkBefore(text, i), next]);
        quoted = false;
      }
      i = next - 1;
    } else if (code === BRACKET || code === GUILLEMET) {
      if (isWordClass(classAt(text, i + 1)) && isGluedCloser(text, i)) boundaries.push([i + 1, i + 1]);
    } else if (isFinalMark(code)) {
      const stop = readStop(text, i, quoted, boundaries.at(-1)?.[1]);
      quoted = quoted !== holdsOddQuotes(stop);
      if (endsSentence(stop)) boundaries.push([stop.end, stop.next]);
      i = stop.end - 1;
    }
  }
  return boundaries;
}

/** The offset after the last character before `at` that is not white space. */
export function endOfInkBefore(text: string, at: number): number {
  let end = at;
  while (end > 0 && isSpaceAt(text, end - 1)) end--;
  return end;
}

function holdsOddQuotes({ text, marksEnd, end }: Stop): boolean {
  let odd = false;
  for (let i = marksEnd; i < end; i++) if (text.charCodeAt(i) === QUOTE) odd = !odd;
  return odd;
}

function isBlankLine(text: string, from: number, to: number): boolean {
  const second = text.indexOf('\n', from + 1);
  return second > 0 && second < to;
}
