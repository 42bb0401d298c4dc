import type { Article, Section } from '../../document/article.ts';
import { sentencesIn } from '../sentences.ts';

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
  const longestGap = longestGapOf(occurrences, sentences.length);
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

function longestGapOf(occurrences: readonly Occurrence[], count: number): KeyphraseSpread['longestGap'] {
  let longest = { start: 0, end: 0 };
  let start = 0;
  const stops = occurrences.flatMap(({ sentence }) => (sentence === undefined ? [] : [sentence]));
  for (const end of [...stops, count]) {
    if (end - start > longest.end - longest.start) longest = { start, end };
    start = end + 1;
  }
  return longest;
}
