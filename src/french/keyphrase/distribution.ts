import type { Article, Section } from '../../document/article.ts';
import { sentencesIn } from '../sentences.ts';
import { type Token, tokensIn, tokensOf } from '../tokens.ts';
import { atomsOf } from './atoms.ts';
import { heldUnitCount } from './match.ts';
import type { CompiledKeyphrase } from './search.ts';

/** How a keyphrase is spread over an article. */
export interface KeyphraseSpread {
  /** The longest run of sentences without it: indexes in `sentencesIn(article)`, `end` excluded. */
  readonly longestGap: { readonly start: number; readonly end: number };
  /** Its share of all sentences, 0 to 1. */
  readonly gapShare: number;
  /** Sections that hold running text, and those of them without the keyphrase. */
  readonly sections: readonly Section[];
  readonly sectionsWithout: readonly Section[];
}

interface Occurrence {
  readonly block: { readonly section: number };
  readonly sentence: number | undefined;
}

/** The spread of occurrences; a heading that holds the keyphrase counts for its section. */
export function spreadOf(article: Article, occurrences: readonly Occurrence[]): KeyphraseSpread {
  const sentences = sentencesIn(article);
  const longestGap = longestGapOf(stopsOf(article, occurrences), sentences.length);
  const withText = new Set(sentences.map(({ block }) => block.section));
  const holding = new Set(occurrences.map(({ block }) => block.section));
  const sections = article.sections.filter((_, index) => withText.has(index));
  return {
    longestGap,
    gapShare: sentences.length === 0 ? 0 : (longestGap.end - longestGap.start) / sentences.length,
    sections,
    sectionsWithout: article.sections.filter((_, index) => withText.has(index) && !holding.has(index)),
  };
}

/** Where a run without the keyphrase ends, and where the next begins: around a sentence that holds it, or under a heading that does. */
type Stop = readonly [end: number, next: number];

function stopsOf(article: Article, occurrences: readonly Occurrence[]): readonly Stop[] {
  const sentences = sentencesIn(article);
  return occurrences.flatMap(({ block, sentence }): readonly Stop[] => {
    if (sentence !== undefined) return [[sentence, sentence + 1]];
    const under = sentences.findIndex((other) => other.block.section >= block.section);
    return under < 0 ? [] : [[under, under]];
  });
}

/**
 * The longest run of sentences in which not one content word of the keyphrase or of its synonyms recalls the subject, in
 * running text or in a heading above it: `la batterie du vélo` still speaks of `vélo électrique`.
 */
export function longestSilenceIn(
  article: Article,
  { phrases }: CompiledKeyphrase,
): KeyphraseSpread['longestGap'] {
  const sentences = sentencesIn(article);
  const tokens = tokensIn(article);
  const recalls = (text: string, words: readonly Token[]) =>
    phrases.some((phrase) => heldUnitCount(phrase, atomsOf(text, words)) > 0);
  const inText = sentences.flatMap(({ block, text }, sentence) =>
    recalls(text, tokens[sentence]!) ? [{ block, sentence }] : [],
  );
  const inHeadings = article.headings
    .filter(({ text }) => recalls(text, tokensOf(text)))
    .map(({ block }) => ({ block, sentence: undefined }));
  const stops = stopsOf(article, [...inText, ...inHeadings]).toSorted(([a], [b]) => a - b);
  return longestGapOf(stops, sentences.length);
}

function longestGapOf(stops: readonly Stop[], count: number): KeyphraseSpread['longestGap'] {
  let longest = { start: 0, end: 0 };
  let start = 0;
  for (const [end, next] of [...stops, [count, count] as const]) {
    if (end - start > longest.end - longest.start) longest = { start, end };
    start = next;
  }
  return longest;
}
