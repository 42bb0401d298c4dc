import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import { firstFrom } from '../../document/first-from.ts';
import { isFunctionWord } from '../function-words.ts';
import { type Sentence, sentencesIn } from '../sentences.ts';
import { type FoldedWord, foldedWordsOf } from './folded-words.ts';

/** A sentence of a draft that keeps the frame of a source's sentence: its words in their order, some of them replaced. */
export interface Echo {
  readonly sentence: Sentence;
  readonly source: number;
  readonly original: Sentence;
  /** Share of the sentence's words that stand in the original in the same order, 0 to 1. */
  readonly kept: number;
}

export interface Echoes {
  /** The sentences that keep `MIN_KEPT` of their words or more, in the draft's order. */
  readonly found: readonly Echo[];
  /** Share of the draft's words, in sentences long enough to compare and outside quotations, that stand in them. */
  readonly share: number;
  /** Those words in all. */
  readonly words: number;
}

// Sentences that tell the same fact in other words keep about a third of it: the names, the numbers, the small words.
const MIN_KEPT = 0.6;
const MIN_WORDS = 8;
// A word of many sentences tells none of them apart, and looking at all of them would not be linear.
const COMMON = 12;
const CANDIDATES = 2;

interface Original {
  readonly sentence: Sentence;
  readonly source: number;
  readonly forms: readonly string[];
}

interface Originals {
  readonly list: readonly Original[];
  /** Where each content word occurs. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const comparisons = new WeakMap<readonly Article[], (draft: Article) => Echoes>();

/** What a draft keeps of the frames of its sources' sentences; computed once per article and list of sources. */
export function echoesIn(draft: Article, sources: readonly Article[]): Echoes {
  let compare = comparisons.get(sources);
  if (!compare) {
    const originals = originalsOf(sources);
    compare = analysis((article) => compareWith(article, originals));
    comparisons.set(sources, compare);
  }
  return compare(draft);
}

function compareWith(draft: Article, originals: Originals): Echoes {
  const found: Echo[] = [];
  let words = 0;
  let echoed = 0;
  for (const sentence of sentencesIn(draft)) {
    const forms = wordsOfSentence(sentence).flatMap(({ form, quoted }) => (quoted ? [] : form));
    if (forms.length < MIN_WORDS) continue;
    words += forms.length;
    const echo = closestTo(forms, originals);
    if (!echo || echo.kept < MIN_KEPT) continue;
    echoed += forms.length;
    found.push({ sentence, ...echo });
  }
  return { found, share: words === 0 ? 0 : echoed / words, words };
}

function closestTo(forms: readonly string[], originals: Originals): Omit<Echo, 'sentence'> | undefined {
  let best: Omit<Echo, 'sentence'> | undefined;
  for (const at of candidatesFor(forms, originals)) {
    const { sentence: original, source, forms: theirs } = originals.list[at]!;
    const kept = commonInOrder(forms, theirs) / forms.length;
    if (!best || kept > best.kept) best = { source, original, kept };
  }
  return best;
}

/** The sentences that share the most content words. */
function candidatesFor(forms: readonly string[], { places }: Originals): readonly number[] {
  const shared = new Map<number, number>();
  for (const form of new Set(forms)) {
    const at = places.get(form) ?? [];
    if (at.length > COMMON) continue;
    for (const place of at) shared.set(place, (shared.get(place) ?? 0) + 1);
  }
  return Array.from(shared)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([place]) => place);
}

function originalsOf(sources: readonly Article[]): Originals {
  const list = sources.flatMap((article, source) =>
    sentencesIn(article).map((sentence) => ({
      sentence,
      source,
      forms: wordsOfSentence(sentence).map(({ form }) => form),
    })),
  );
  const places = new Map<string, number[]>();
  for (const [at, { forms }] of list.entries()) {
    for (const form of new Set(forms)) {
      if (isFunctionWord(form)) continue;
      const known = places.get(form);
      if (known) known.push(at);
      else places.set(form, [at]);
    }
  }
  return { list, places };
}

function wordsOfSentence({ block, start, end }: Sentence): readonly FoldedWord[] {
  const words = foldedWordsOf(block);
  return words.slice(firstFrom(words, start), firstFrom(words, end));
}

// Sentences without end would make the comparison quadratic.
const LONGEST = 80;

/** Length of the longest common subsequence of two lists of words. */
function commonInOrder(left: readonly string[], right: readonly string[]): number {
  const width = Math.min(right.length, LONGEST);
  let row = new Uint8Array(width + 1);
  for (const word of left.slice(0, LONGEST)) {
    const next = new Uint8Array(width + 1);
    for (let at = 0; at < width; at++) {
      next[at + 1] = word === right[at] ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!);
    }
    row = next;
  }
  return row[width]!;
}
