import { analysis } from '../document/analysis.ts';
import type { Article } from '../document/article.ts';
import { type Block, isProse, placeIn } from '../document/block.ts';
import type { SourceRange } from '../document/place.ts';
import { classAt, isApostrophe, isWordClass } from './characters.ts';
import { wordBefore } from './sentences/before.ts';
import { boundariesOf, endOfInkBefore } from './sentences/boundaries.ts';
import { linesOf } from './sentences/lines.ts';
import { endOfLetters } from './sentences/openers.ts';
import { skipSpaces } from './sentences/stop.ts';
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
  const end = endOfInkBefore(text, text.length);
  if (end > start) sentences.push([start, end]);
  return sentences;
}

/** Where a sentence is glued to the one before, as [start, end] from the last word before to the first after: `monde.Les`. */
export function gluedSentencesOf(text: string): [number, number][] {
  return boundariesOf(text)
    .filter(([end, next]) => end === next && end < text.length)
    .map(([end]) => {
      const wordEnd = endOfLetters(text, startOfNextWord(text, end));
      return [startOfLastWord(text, end), isApostrophe(text.charCodeAt(wordEnd)) ? wordEnd + 1 : wordEnd];
    });
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

function startOfNextWord(text: string, at: number): number {
  let start = at;
  while (start < text.length && !isWordClass(classAt(text, start))) start++;
  return start;
}

function startOfLastWord(text: string, end: number): number {
  let start = end;
  while (start > 0 && !isWordClass(classAt(text, start - 1))) start--;
  return wordBefore(text, start);
}
