import { analysis } from '../../document/analysis.ts';
import type { Article, Heading, Image } from '../../document/article.ts';
import { type Block, isBody, isProse, placeIn } from '../../document/block.ts';
import type { SourceRange } from '../../document/place.ts';
import { bodyWordsIn } from '../body-words.ts';
import { sentencesIn } from '../sentences.ts';
import { tokensIn, tokensOf } from '../tokens.ts';
import { countWords } from '../words.ts';
import { type KeyphraseSpread, spreadOf } from './distribution.ts';
import {
  type CompiledKeyphrase,
  compileKeyphrase,
  type KeyphraseMatch,
  sentenceMatchesOf,
} from './search.ts';
import { type SlugUse, slugUseOf } from './slug.ts';

export type { KeyphraseSpread } from './distribution.ts';
export type { SlugUse } from './slug.ts';

/** The keyphrase at one place of the body; offsets in `block.text`. */
export interface KeyphraseOccurrence extends KeyphraseMatch {
  readonly block: Block;
  readonly place: SourceRange;
  /** Index of its sentence in `sentencesIn(article)`; undefined outside the running text (headings, cells, captions). */
  readonly sentence: number | undefined;
}

/** The keyphrase in a text of one piece (a title, a description); offsets of matches in `text`. */
export interface FieldUse {
  readonly text: string;
  readonly matches: readonly KeyphraseMatch[];
  /** Words (W1) before the first match: 0 when the text opens with it. */
  readonly wordsBefore: number | undefined;
  /** Matches × content words / words (W1), 0 to 1 and above. */
  readonly density: number;
}

/** What an article does with its keyphrase. Synonyms count as the phrase everywhere. */
export interface ArticleKeyphrase {
  readonly compiled: CompiledKeyphrase;
  /** Words that carry meaning; a quoted passage is one. 0: only function words. */
  readonly contentWords: number;
  readonly body: {
    readonly occurrences: readonly KeyphraseOccurrence[];
    readonly exact: number;
    /** Occurrences × content words / words (W1) of the body. */
    readonly density: number;
  };
  readonly title: FieldUse | undefined;
  /** The first heading of level 1, or the title that the layout prints as one. */
  readonly h1: FieldUse | undefined;
  readonly description: FieldUse | undefined;
  readonly subheadings: {
    /** All visible headings of level 2 and 3. */
    readonly headings: readonly Heading[];
    readonly holding: readonly Heading[];
    readonly density: number;
  };
  /** The first paragraph, and what follows it up to 100 words. */
  readonly introduction: {
    readonly sentences: number;
    readonly occurrences: readonly KeyphraseOccurrence[];
  };
  readonly slug: SlugUse | undefined;
  readonly alts: { readonly images: readonly Image[]; readonly holding: readonly Image[] };
  readonly spread: KeyphraseSpread;
}

/** The keyphrase of the metadata in its article; undefined when there is none. */
export const keyphraseIn: (article: Article) => ArticleKeyphrase | undefined = analysis((article) => {
  const { metadata } = article;
  const text = metadata.keyphrase?.value.trim();
  if (!text) return undefined;
  const compiled = compileKeyphrase(text, metadata.synonyms?.value);
  const contentWords = compiled.keyphrase.unitCount;
  const fieldUse = (value: string | undefined) => (value ? fieldUseOf(compiled, value) : undefined);
  const occurrences = occurrencesIn(article, compiled);
  const introduction = introductionLength(article);
  return {
    compiled,
    contentWords,
    body: {
      occurrences,
      exact: occurrences.filter(({ exact }) => exact).length,
      density: densityOf(occurrences.length, contentWords, bodyWordsIn(article)),
    },
    title: fieldUse(metadata.title?.value),
    h1: fieldUse(article.headings.find(isTitle)?.text ?? metadata.h1?.value),
    description: fieldUse(metadata.description?.value),
    subheadings: subheadingsIn(article, compiled),
    introduction: {
      sentences: introduction,
      occurrences: occurrences.filter(({ sentence }) => sentence !== undefined && sentence < introduction),
    },
    slug: metadata.slug?.value ? slugUseOf(compiled, metadata.slug.value) : undefined,
    alts: altsIn(article, compiled),
    spread: spreadOf(article, occurrences),
  };
});

function densityOf(matches: number, contentWords: number, words: number): number {
  return words === 0 ? 0 : (matches * Math.max(1, contentWords)) / words;
}

function fieldUseOf(compiled: CompiledKeyphrase, text: string): FieldUse {
  const matches = sentenceMatchesOf(compiled, text, tokensOf(text));
  const [first] = matches;
  return {
    text,
    matches,
    wordsBefore: first && countWords(text.slice(0, first.start)),
    density: densityOf(matches.length, compiled.keyphrase.unitCount, countWords(text)),
  };
}

function occurrencesIn(article: Article, compiled: CompiledKeyphrase): readonly KeyphraseOccurrence[] {
  const byBlock = new Map<Block, KeyphraseOccurrence[]>();
  const tokens = tokensIn(article);
  for (const [index, { block, text, start }] of sentencesIn(article).entries()) {
    const matches = sentenceMatchesOf(compiled, text, tokens[index]!);
    if (matches.length === 0) continue;
    const found = matches.map((match) => occurrenceOf(match, block, start, index));
    const known = byBlock.get(block);
    if (known) known.push(...found);
    else byBlock.set(block, found);
  }
  return article.blocks.flatMap((block) => {
    if (isProse(block)) return byBlock.get(block) ?? [];
    if (!isBody(block)) return [];
    const matches = sentenceMatchesOf(compiled, block.text, tokensOf(block.text));
    return matches.map((match) => occurrenceOf(match, block, 0, undefined));
  });
}

function occurrenceOf(
  match: KeyphraseMatch,
  block: Block,
  offset: number,
  sentence: number | undefined,
): KeyphraseOccurrence {
  const start = match.start + offset;
  const end = match.end + offset;
  return { start, end, exact: match.exact, block, place: placeIn(block, start, end), sentence };
}

function isTitle({ level, hidden }: Heading): boolean {
  return level === 1 && !hidden;
}

function subheadingsIn(article: Article, compiled: CompiledKeyphrase): ArticleKeyphrase['subheadings'] {
  const headings = article.headings.filter(({ level, hidden }) => !hidden && (level === 2 || level === 3));
  const counts = headings.map(({ text }) => sentenceMatchesOf(compiled, text, tokensOf(text)).length);
  const words = headings.reduce((sum, { text }) => sum + countWords(text), 0);
  const matches = counts.reduce((sum, count) => sum + count, 0);
  return {
    headings,
    holding: headings.filter((_, index) => counts[index]! > 0),
    density: densityOf(matches, compiled.keyphrase.unitCount, words),
  };
}

const INTRODUCTION_WORDS = 100;

/** In sentences. */
function introductionLength(article: Article): number {
  const sentences = sentencesIn(article);
  let words = 0;
  for (const [index, { block, wordCount }] of sentences.entries()) {
    if (words >= INTRODUCTION_WORDS && block !== sentences[0]!.block) return index;
    words += wordCount;
  }
  return sentences.length;
}

function altsIn(article: Article, compiled: CompiledKeyphrase): ArticleKeyphrase['alts'] {
  const images = article.images.filter(({ alt, decorative }) => alt?.trim() && !decorative);
  const holding = images.filter(({ alt }) => sentenceMatchesOf(compiled, alt!, tokensOf(alt!)).length > 0);
  return { images, holding };
}
