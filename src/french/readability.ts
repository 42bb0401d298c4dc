import { analysis } from '../document/analysis.ts';
import type { Article } from '../document/article.ts';
import type { FormulaMeasure, Measures, SentenceCount, Spread } from '../document/measures.ts';
import { blockWordsIn } from './body-words.ts';
import { classAt, isWordClass } from './characters.ts';
import { type Connector, connectorsAmong } from './connectors.ts';
import { passiveAmong, type Span } from './passive.ts';
import { fleschKandelMolesOf, LONGEST_SHORT_WORD, lixOf } from './readability/formulas.ts';
import { shareOf, spreadOf } from './readability/spread.ts';
import { sentencesIn, sentencesOf } from './sentences.ts';
import { countSyllables } from './syllables.ts';
import { type Token, tokensIn, tokensOf } from './tokens.ts';
import { countWords } from './words.ts';

/**
 * How a text reads. Words are counted by the definition W1, lengths in words, shares in hundredths of a per cent. The formulas
 * and their sources stand in readability/formulas.ts and in the result.
 */
export interface Readability {
  readonly words: number;
  readonly syllables: number;
  readonly sentences: Measures['sentences'];
  readonly paragraphs: Spread;
  /** Absent in a text without words. */
  readonly fleschKandelMoles?: FormulaMeasure;
  readonly lix?: FormulaMeasure;
  readonly passive: SentenceCount;
  readonly connectors: SentenceCount;
}

/** The readability of a plain text, its paragraphs parted by blank lines. */
export function readabilityOf(text: string): Readability {
  const paragraphs = text.split(/\n[^\S\n]*\n/).filter((paragraph) => countWords(paragraph) > 0);
  const sentences = paragraphs.flatMap((paragraph) =>
    sentencesOf(paragraph).map(([start, end]) => paragraph.slice(start, end)),
  );
  const tokens = sentences.map((sentence) => tokensOf(sentence));
  return readabilityFrom({
    sentences,
    lengths: sentences.map(countWords),
    paragraphLengths: paragraphs.map(countWords),
    tokens,
    passives: sentences.map((sentence, index) => passiveAmong(sentence, tokens[index]!)),
    connectors: sentences.map((sentence, index) => connectorsAmong(sentence, tokens[index]!)),
  });
}

/** The passive verb, if any, of each sentence of `sentencesIn(article)`, in the same order; offsets in the sentence. */
export const passivesIn: (article: Article) => readonly (Span | undefined)[] = analysis((article) => {
  const tokens = tokensIn(article);
  return sentencesIn(article).map(({ text }, index) => passiveAmong(text, tokens[index]!));
});

/** The connectors of each sentence of `sentencesIn(article)`, in the same order; offsets in the sentence. */
export const connectorsIn: (article: Article) => readonly (readonly Connector[])[] = analysis((article) => {
  const tokens = tokensIn(article);
  return sentencesIn(article).map(({ text }, index) => connectorsAmong(text, tokens[index]!));
});

/** The readability of an article's running text. */
export const readabilityIn: (article: Article) => Readability = analysis((article) => {
  const sentences = sentencesIn(article);
  const words = blockWordsIn(article);
  return readabilityFrom({
    sentences: sentences.map(({ text }) => text),
    lengths: sentences.map(({ wordCount }) => wordCount),
    paragraphLengths: words.filter(
      (count, index) => count > 0 && article.blocks[index]!.kind === 'paragraph',
    ),
    tokens: tokensIn(article),
    passives: passivesIn(article),
    connectors: connectorsIn(article),
  });
});

/** A text in parallel lists, one entry a sentence but for the lengths of paragraphs. */
interface ReadText {
  readonly sentences: readonly string[];
  readonly lengths: readonly number[];
  readonly paragraphLengths: readonly number[];
  readonly tokens: readonly (readonly Token[])[];
  readonly passives: readonly (Span | undefined)[];
  readonly connectors: readonly (readonly Connector[])[];
}

function readabilityFrom({
  sentences,
  lengths,
  paragraphLengths,
  tokens,
  passives,
  connectors,
}: ReadText): Readability {
  const { syllables, longWords } = wordSizes(sentences, tokens);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const counts = { words, sentences: sentences.length, syllables, longWords };
  const fleschKandelMoles = fleschKandelMolesOf(counts);
  const lix = lixOf(counts);
  return {
    words,
    syllables,
    sentences: { ...spreadOf(lengths), over: sharesOver(lengths) },
    paragraphs: spreadOf(paragraphLengths),
    ...(fleschKandelMoles && { fleschKandelMoles }),
    ...(lix && { lix }),
    passive: sentenceCount(passives.filter(Boolean).length, sentences.length),
    connectors: sentenceCount(connectors.filter(({ length }) => length > 0).length, sentences.length),
  };
}

function wordSizes(
  sentences: readonly string[],
  tokens: ReadText['tokens'],
): { syllables: number; longWords: number } {
  // Every second word has stood before.
  const known = new Map<string, number>();
  let syllables = 0;
  let longWords = 0;
  for (const [index, sentence] of sentences.entries()) {
    for (const { start, end } of tokens[index]!) {
      const word = sentence.slice(start, end);
      const count = known.get(word) ?? countSyllables(word);
      known.set(word, count);
      syllables += count;
      if (end - start > LONGEST_SHORT_WORD && letterCount(sentence, start, end) > LONGEST_SHORT_WORD)
        longWords++;
    }
  }
  return { syllables, longWords };
}

function letterCount(text: string, start: number, end: number): number {
  let letters = 0;
  for (let at = start; at < end; at++) if (isWordClass(classAt(text, at))) letters++;
  return letters;
}

function sentenceCount(sentences: number, all: number): SentenceCount {
  return { sentences, share: shareOf(sentences, all) };
}

const LIMITS = [20, 25, 30, 40] as const;

function sharesOver(lengths: readonly number[]): Measures['sentences']['over'] {
  const over = LIMITS.map((limit) => [
    limit,
    shareOf(lengths.filter((length) => length > limit).length, lengths.length),
  ]);
  return Object.fromEntries(over) as Measures['sentences']['over'];
}
