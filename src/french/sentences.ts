import { analysis } from '../document/analysis.ts';
import type { Article } from '../document/article.ts';
import { type Block, isProse, placeIn } from '../document/block.ts';
import type { SourceRange } from '../document/place.ts';
import { isSpaceAt } from './characters.ts';
import { linesOf } from './sentences/lines.ts';
import { endsSentence } from './sentences/rules.ts';
import { isFinalMark, readStop, type Stop, skipSpaces } from './sentences/stop.ts';
import { countWords, type Word, wordsBetween } from './words.ts';

/** A sentence of the article's running text. */
export interface Sentence {
  readonly text: string;
  /** Its words by the definition W1 (see `countWords`); at least 1. */
  readonly wordCount: number;
  readonly block: Block;
  /** Offsets in `block.text`. */
  readonly start: number;
  readonly end: number;
  /** Where it stands in the draft. */
  readonly place: SourceRange;
  /** Its surface words, with offsets in `block.text`. */
  readonly words: readonly Word[];
}

/** The sentences of a text, in order, as [start, end] in UTF-16 code units, without the white space around them. */
export function sentencesOf(text: string): [number, number][] {
  const sentences: [number, number][] = [];
  let start = skipSpaces(text, 0);
  for (const [end, next] of boundariesOf(text)) {
    if (end > start) sentences.push([start, end]);
    start = next;
  }
  const end = trimEnd(text, start, text.length);
  if (end > start) sentences.push([start, end]);
  return sentences;
}

/** The sentences of the prose, in document order: a line break before a capital, a digit or a bullet ends one too. */
export const sentencesIn: (article: Article) => readonly Sentence[] = analysis((article) =>
  article.blocks.filter(isProse).flatMap(sentencesOfBlock),
);

function sentencesOfBlock(block: Block): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [from, to] of linesOf(block.text)) {
    for (const [start, end] of sentencesOf(block.text.slice(from, to))) {
      const sentence = new BlockSentence(block, from + start, from + end);
      if (sentence.wordCount > 0) sentences.push(sentence);
    }
  }
  return sentences;
}

/** Places and words cost time and few sentences are asked for theirs: both are made on demand. */
class BlockSentence implements Sentence {
  readonly text: string;
  readonly wordCount: number;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  #words: readonly Word[] | undefined;

  constructor(block: Block, start: number, end: number) {
    this.block = block;
    this.start = start;
    this.end = end;
    this.text = block.text.slice(start, end);
    this.wordCount = countWords(this.text);
  }

  get place(): SourceRange {
    return placeIn(this.block, this.start, this.end);
  }

  get words(): readonly Word[] {
    this.#words ??= wordsBetween(this.block, this.start, this.end);
    return this.#words;
  }
}

/** Where a sentence ends and the next begins. */
function boundariesOf(text: string): [number, number][] {
  const boundaries: [number, number][] = [];
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) quoted = !quoted;
    else if (code === NEW_LINE) {
      const next = skipSpaces(text, i);
      if (isBlankLine(text, i, next)) {
        boundaries.push([trimEnd(text, 0, i), next]);
        quoted = false;
      }
      i = next - 1;
    } else if (isFinalMark(code)) {
      const stop = readStop(text, i, quoted);
      quoted = quoted !== holdsOddQuotes(stop);
      const ends = endsSentence(stop);
      if (ends) boundaries.push([stop.end, stop.next]);
      i = stop.end - 1;
    }
  }
  return boundaries;
}

const QUOTE = 0x22;
const NEW_LINE = 0x0a;

function holdsOddQuotes({ text, marksEnd, end }: Stop): boolean {
  let odd = false;
  for (let i = marksEnd; i < end; i++) if (text.charCodeAt(i) === QUOTE) odd = !odd;
  return odd;
}

function isBlankLine(text: string, from: number, to: number): boolean {
  const second = text.indexOf('\n', from + 1);
  return second > 0 && second < to;
}

function trimEnd(text: string, start: number, from: number): number {
  let end = from;
  while (end > start && isSpaceAt(text, end - 1)) end--;
  return end;
}
