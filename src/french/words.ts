import { analysis } from '../document/analysis.ts';
import type { Article } from '../document/article.ts';
import { type Block, isProse } from '../document/block.ts';
import { classAt, DIGIT, isSpaceAt, isWordClass } from './characters.ts';
import { endOfChunk, isBeginning, mayGoOn } from './words/chunk.ts';
import { cutChunk } from './words/cuts.ts';
import { endWithDot } from './words/dot.ts';
import { endOfInk } from './words/ink.ts';

/** A surface word of a block. */
export interface Word {
  readonly text: string;
  readonly block: Block;
  /** Offsets in `block.text`. */
  readonly start: number;
  readonly end: number;
}

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

/** The surface words of the prose, in document order. */
export const wordsIn: (article: Article) => readonly Word[] = analysis((article) =>
  article.blocks.filter(isProse).flatMap((block) => wordsBetween(block, 0, block.text.length)),
);

/** The surface words of `block.text.slice(start, end)`. */
export function wordsBetween(block: Block, start: number, end: number): Word[] {
  return wordsOf(block.text.slice(start, end)).map(([from, to]) => ({
    text: block.text.slice(start + from, start + to),
    block,
    start: start + from,
    end: start + to,
  }));
}

function readWords(text: string, at: number, words: [number, number][]): number {
  const ink = endOfInk(text, at);
  const start = isBeginning(text, at, ink) ? at - 1 : startWithSign(text, at);
  if (!mayGoOn(text, ink)) {
    cutChunk(text, start, ink, words);
    return ink;
  }
  const chunk = endOfChunk(text, at);
  const end = endWithDot(text, chunk);
  cutChunk(text, start, chunk, words);
  if (end > chunk) words[words.length - 1]![1] = end;
  return end;
}

/** The sign of a number and the ring of a degree belong to the word: `-6`, `+14`, `°C`. */
function startWithSign(text: string, start: number): number {
  const sign = text[start - 1];
  if (sign === '°') return classAt(text, start) === DIGIT ? start : start - 1;
  if (classAt(text, start) !== DIGIT || (sign !== '-' && sign !== '+' && sign !== '−')) return start;
  return start === 1 || isSpaceAt(text, start - 2) || text[start - 2] === '(' ? start - 1 : start;
}
