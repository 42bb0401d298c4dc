import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import { placeIn } from '../../document/block.ts';
import type { SourceRange } from '../../document/place.ts';
import { countRun, type FoldedWord, foldedWordsIn } from './folded-words.ts';
import { type Overlap, overlapOf, type Passage } from './passages.ts';

/** A shared run with its length in words (W1) and its places in the draft and in the source. */
export interface CopiedRun {
  readonly words: number;
  readonly place: SourceRange;
  readonly source: number;
  readonly sourcePlace: SourceRange;
}

export interface ArticleOverlap {
  /** Share of the draft's 5-word windows, quotations masked, that a source holds; 0 to 1. */
  readonly containment: number;
  /** Windows of the draft outside quotations. */
  readonly grams: number;
  /** Shared runs of 5 words or more, in the draft's order. */
  readonly runs: readonly CopiedRun[];
}

type Compare = (draft: Article) => ArticleOverlap;

const comparisons = new WeakMap<readonly Article[], Compare>();

/** What an article shares with its sources, word for word, quotations masked; computed once per article and list of sources. */
export function overlapIn(draft: Article, sources: readonly Article[]): ArticleOverlap {
  let compare = comparisons.get(sources);
  if (!compare) {
    compare = analysis((article) => compareWith(article, sources));
    comparisons.set(sources, compare);
  }
  return compare(draft);
}

function compareWith(draft: Article, sources: readonly Article[]): ArticleOverlap {
  const words = foldedWordsIn(draft);
  const sourceWords = sources.map(foldedWordsIn);
  const overlap: Overlap = overlapOf(
    words.map(({ form, quoted }) => (quoted ? undefined : form)),
    sourceWords.map((list) => list.map(({ form }) => form)),
  );
  return {
    containment: overlap.grams === 0 ? 0 : overlap.shared / overlap.grams,
    grams: overlap.grams,
    runs: overlap.passages.map((passage) => runOf(passage, words, sourceWords[passage.source]!)),
  };
}

function runOf(passage: Passage, words: readonly FoldedWord[], source: readonly FoldedWord[]): CopiedRun {
  return {
    words: countRun(words, passage.start, passage.end),
    place: spanOf(words, passage.start, passage.end),
    source: passage.source,
    sourcePlace: spanOf(source, passage.sourceStart, passage.sourceEnd),
  };
}

/** From the first word of a run to its last, across blocks. */
function spanOf(words: readonly FoldedWord[], start: number, end: number): SourceRange {
  const first = words[start]!;
  const last = words[end - 1]!;
  return {
    start: placeIn(first.block, first.start, first.end).start,
    end: placeIn(last.block, last.start, last.end).end,
  };
}
