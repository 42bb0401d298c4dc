import { defaultLexicon, type Lexicon, type Spelling } from '../lexicon/index.ts';
import type { Candidate } from './edit/search.ts';
import { FILTERS, type FilterName, type Judged } from './filters.ts';
import { opensSentence } from './opening.ts';
import { quotedSpans } from './quoted.ts';
import { candidatesOf } from './suggest.ts';
import { inspect, type Suspect } from './suspects.ts';

type Span = readonly [start: number, end: number];

/** How sure it is that a word is misspelt: `confident` when one usual word is so near that it must be meant. */
export type Tier = 'confident' | 'unknown';

/** A word that is taken for misspelt. */
export interface Misspelling {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly tier: Tier;
  /** Best first, at most 10; found when first asked for. */
  suggestions(): readonly string[];
}

export interface SpellingOptions {
  /** The spelling to hold the text to (default `both`). */
  readonly spelling?: Spelling;
  /** Words that are right beside the lexicon's. */
  readonly isRight?: (word: string) => boolean;
  /** Filters to switch off. */
  readonly without?: readonly FilterName[];
  /** Spans where a foreign word is to be expected: emphasis, quotations. Sorted. */
  readonly asides?: readonly Span[];
  readonly lexicon?: Lexicon;
}

/** The misspellings of a text, with what was let pass. */
export interface SpellingReport {
  readonly misspellings: readonly Misspelling[];
  /** How many unknown words each filter let pass. */
  readonly passed: Readonly<Partial<Record<FilterName, number>>>;
  readonly wordCount: number;
}

/** The spans of a text that a gate takes for misspelt, as [start, end] in UTF-16 code units. */
export function misspelledOf(text: string): [number, number][] {
  return spellingOf(text).misspellings.map(({ start, end }) => [start, end]);
}

/** Checks the spelling of a text: unknown words, less those that a filter lets pass. */
export function spellingOf(text: string, options: SpellingOptions = {}): SpellingReport {
  const { spelling = 'both', isRight = () => false, without = [], lexicon = defaultLexicon() } = options;
  const { words, suspects } = inspect(text, isRight, { spelling, lexicon });
  const passed: Partial<Record<FilterName, number>> = {};
  if (suspects.length === 0) return { misspellings: [], passed, wordCount: words.length };

  const active = (Object.keys(FILTERS) as FilterName[]).filter((name) => !without.includes(name));
  const asides = [...quotedSpans(text), ...(options.asides ?? [])];
  const indexes = new Set(suspects.map(({ index }) => index));
  const misspellings: Misspelling[] = [];
  for (const suspect of suspects) {
    const judged = judgedOf(text, suspect, { words, asides, indexes, spelling, lexicon });
    const filter = active.find((name) => FILTERS[name](judged));
    if (filter) passed[filter] = (passed[filter] ?? 0) + 1;
    else misspellings.push(misspellingOf(judged));
  }
  return { misspellings, passed, wordCount: words.length };
}

interface Surroundings {
  readonly words: readonly Span[];
  readonly asides: readonly Span[];
  readonly indexes: ReadonlySet<number>;
  readonly spelling: Spelling;
  readonly lexicon: Lexicon;
}

interface Considered extends Judged {
  candidates(): readonly Candidate[];
}

function judgedOf(
  text: string,
  { index, start, end, form }: Suspect,
  { asides, indexes, spelling, lexicon }: Surroundings,
): Considered {
  let found: readonly Candidate[] | undefined;
  const candidates = () => {
    found ??= candidatesOf(form, { spelling, lexicon });
    return found;
  };
  return {
    text,
    start,
    end,
    form,
    lower: form.toLowerCase(),
    opensSentence: opensSentence(text, start),
    isAside: asides.some(([from, to]) => from <= start && end <= to),
    foreignNeighbours: [-2, -1, 1, 2].filter((offset) => indexes.has(index + offset)).length,
    candidates,
    nearest: () => candidates()[0],
  };
}

function misspellingOf(judged: Considered): Misspelling {
  const { text, start, end, candidates } = judged;
  return {
    start,
    end,
    word: text.slice(start, end),
    tier: isConfident(judged) ? 'confident' : 'unknown',
    suggestions: () => candidates().map(({ form }) => form),
  };
}

function isConfident({ lower, candidates }: Considered): boolean {
  const [best, second] = candidates();
  if (!best || lower.length < 4) return false;
  const margin = second ? second.cost - best.cost : 100;
  if (best.edits <= 50) return best.cost <= 130;
  return lower.length >= 6 && best.edits <= 100 && best.cost <= 160 && margin >= 8;
}
