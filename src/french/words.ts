import { classAt, DIGIT, isSpaceAt, isWordClass } from './characters.ts';
import { endOfChunk, endOfInk } from './words/chunk.ts';
import { cutChunk } from './words/cuts.ts';
import { endWithDot } from './words/dot.ts';

/** Signs after which a run of letters may still be the same word. */
const INNER_SIGNS = "'’ʼ-‐‑.,:/&_@=(·•‧°\u00ad";

/**
 * The surface words of a text, in order, as [start, end] in UTF-16 code units: `l'` + `homme`, `a` + `-t-il`,
 * `donne` + `-le` + `-moi`; `aujourd'hui`, `c'est-à-dire`, `1 000`, `J.-C.` and a web address are one word each.
 */
export function wordsOf(text: string): [number, number][] {
  const words: [number, number][] = [];
  for (let i = 0; i < text.length; ) {
    if (!isWordClass(classAt(text, i))) {
      i++;
      continue;
    }
    i = readWords(text, i, words);
  }
  return words;
}

function readWords(text: string, at: number, words: [number, number][]): number {
  const start = startWithSign(text, at);
  const ink = endOfInk(text, at);
  if (!mayGoOn(text, ink)) {
    cutChunk(text, start, ink, words);
    return ink;
  }
  const chunk = endOfChunk(text, at);
  const end = endWithDot(text, at, chunk);
  cutChunk(text, start, chunk, words);
  if (end > chunk) words[words.length - 1]![1] = end;
  return end;
}

function mayGoOn(text: string, at: number): boolean {
  if (at === text.length) return false;
  return isSpaceAt(text, at) ? classAt(text, at - 1) === DIGIT : INNER_SIGNS.includes(text[at]!);
}

/** The sign of a number and the ring of a degree belong to the word: `-6`, `+14`, `°C`. */
function startWithSign(text: string, start: number): number {
  const sign = text[start - 1];
  if (sign === '°') return classAt(text, start) === DIGIT ? start : start - 1;
  if (classAt(text, start) !== DIGIT || (sign !== '-' && sign !== '+' && sign !== '−')) return start;
  return start === 1 || isSpaceAt(text, start - 2) || text[start - 2] === '(' ? start - 1 : start;
}

/** The number of words of a text, by the definition W1: runs between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  let count = 0;
  let counted = false;
  for (let i = 0; i < text.length; i++) {
    const kind = classAt(text, i);
    if (!counted && isWordClass(kind)) {
      counted = true;
      count++;
    } else if (counted && isSpaceAt(text, i)) counted = false;
  }
  return count;
}
