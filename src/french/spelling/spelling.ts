import type { FilterName } from './filters.ts';
import { type Verdict, type VerdictOptions, verdictsOf } from './verdicts.ts';

/** The misspellings of a text, with what was let pass. */
export interface SpellingReport {
  /** In text order. */
  readonly misspellings: readonly Verdict[];
  /** How many unknown words each filter let pass. */
  readonly passed: Readonly<Partial<Record<FilterName, number>>>;
  readonly wordCount: number;
}

/** The spans of a text that a gate takes for misspelt, as [start, end] in UTF-16 code units. */
export function misspelledOf(text: string): [number, number][] {
  return spellingOf(text).misspellings.map(({ start, end }) => [start, end]);
}

/** Checks the spelling of a text: unknown words, less those that a filter lets pass. */
export function spellingOf(text: string, options: VerdictOptions = {}): SpellingReport {
  const { verdicts, wordCount } = verdictsOf(text, options);
  return {
    misspellings: verdicts.filter(({ passedBy }) => passedBy === undefined),
    passed: countsOf(verdicts),
    wordCount,
  };
}

/** How many words each filter let pass. */
export function countsOf(verdicts: readonly Verdict[]): Readonly<Partial<Record<FilterName, number>>> {
  const counts: Partial<Record<FilterName, number>> = {};
  for (const { passedBy } of verdicts) if (passedBy) counts[passedBy] = (counts[passedBy] ?? 0) + 1;
  return counts;
}
