import { defaultLexicon, type Lexicon, type Spelling } from '../lexicon/index.ts';
import type { Candidate } from './edit/search.ts';
import { FILTERS, type FilterName, type Judged } from './filters.ts';
import { createFinder, type Finder } from './finder.ts';
import { quotedSpans } from './quoted.ts';
import { coversStretch, mergedSpans, type Span, touchesStretch } from './spans.ts';
import { isBesideCapital, opensSentence } from './surroundings.ts';
import { inspect, type Suspect } from './suspects.ts';
import { isLikelySlip, type Tier, tierOf } from './tier.ts';

export interface VerdictOptions {
  /** The spelling to hold the text to (default `both`). */
  readonly spelling?: Spelling;
  /** Words that are right beside the lexicon's. */
  readonly isRight?: (word: string) => boolean;
  /** Filters to switch off. */
  readonly without?: readonly FilterName[];
  /** Spans where a foreign word is to be expected: emphasis, quotations. */
  readonly asides?: readonly Span[];
  /** Spans that are no French prose: code, addresses, other languages. Nothing in them is judged. */
  readonly skipped?: readonly Span[];
  readonly lexicon?: Lexicon;
  /** Shared by the blocks of one article; of the same lexicon and spelling. */
  readonly finder?: Finder;
}

/** What became of a word that is not known to be right: a filter let it pass, or it is taken for misspelt. */
export interface Verdict {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly word: string;
  readonly passedBy?: FilterName;
  readonly tier: Tier;
  /** Whether it reads as a slip; always so where the tier is `confident`. */
  readonly isLikely: boolean;
  /** Best first, at most 10; found when first asked for. */
  suggestions(): readonly string[];
}

export interface Verdicts {
  readonly verdicts: readonly Verdict[];
  /** Words looked up, elided heads apart. */
  readonly wordCount: number;
}

/** Judges every word of a text that is not known to be right. */
export function verdictsOf(text: string, options: VerdictOptions = {}): Verdicts {
  const {
    spelling = 'both',
    isRight = never,
    without = [],
    skipped = [],
    lexicon = defaultLexicon(),
  } = options;
  const { words, suspects } = inspect(text, isRight, { spelling, lexicon });
  if (suspects.length === 0) return { verdicts: [], wordCount: words.length };

  const active = FILTER_NAMES.filter((name) => !without.includes(name));
  const asides = mergedSpans([...quotedSpans(text), ...(options.asides ?? [])]);
  const opaque = mergedSpans(skipped);
  const finder = options.finder ?? createFinder(lexicon, spelling);
  const surroundings = { asides, finder, indexes: new Set(suspects.map(({ index }) => index)) };
  const verdicts = suspects
    .filter(({ start, end }) => !touchesStretch(opaque, start, end))
    .map((suspect) => verdictOf(judgedOf(text, suspect, surroundings), active));
  return { verdicts, wordCount: words.length };
}

const FILTER_NAMES = Object.keys(FILTERS) as FilterName[];

function never(): boolean {
  return false;
}

function verdictOf(judged: Considered, active: readonly FilterName[]): Verdict {
  const { text, start, end, suggestions } = judged;
  const passedBy = active.find((name) => FILTERS[name](judged));
  const tier = passedBy ? 'unknown' : tierOf(judged, judged.candidates());
  return {
    start,
    end,
    word: text.slice(start, end),
    ...(passedBy && { passedBy }),
    tier,
    isLikely: tier === 'confident' || (!passedBy && isLikelySlip(judged, judged.candidates())),
    suggestions,
  };
}

interface Surroundings {
  readonly asides: readonly Span[];
  readonly indexes: ReadonlySet<number>;
  readonly finder: Finder;
}

interface Considered extends Judged {
  /** The nearest few. */
  candidates(): readonly Candidate[];
  suggestions(): readonly string[];
}

function judgedOf(
  text: string,
  { index, start, end, form }: Suspect,
  { asides, indexes, finder }: Surroundings,
): Considered {
  return {
    text,
    start,
    end,
    form,
    lower: form.toLowerCase(),
    opensSentence: opensSentence(text, start),
    isAside: coversStretch(asides, start, end),
    foreignNeighbours: [-2, -1, 1, 2].filter((offset) => indexes.has(index + offset)).length,
    besideCapital: isBesideCapital(text, start, end),
    candidates: () => finder.near(form),
    nearest: () => finder.near(form)[0],
    farEdits: () => finder.farEdits(form),
    suggestions: () => finder.suggestions(form),
  };
}
