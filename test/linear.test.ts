import { describe, expect, test } from 'vitest';
import { createLinter } from '../src/lint.ts';
import { type GrowthCase, nested, pairs, singles } from './growth/cases.ts';
import { growthOf, HIGHEST_EXPONENT } from './growth/measure.ts';
import { COMMON_CHARACTERS } from './growth/units.ts';

const linter = await createLinter({ preset: 'strict' });
const OPTIONS = { enough: 6, longest: 32_000 } as const;
/** One pair in so many; npm run check:growth tries all of them, with more characters and longer drafts. */
const PAIRS = 251;

/** The cases whose time grows faster than their drafts, with the exponent. */
function growing(cases: readonly GrowthCase[]): readonly string[] {
  return cases.flatMap((growing) => {
    const { exponent, length } = growthOf(linter, growing, OPTIONS);
    return exponent > HIGHEST_EXPONENT ? [`${growing.name}: ${exponent.toFixed(2)} at ${length}`] : [];
  });
}

describe('time grows with the draft, whatever stands in it a thousand times', () => {
  test('each construct of each format, and each class of characters', () => {
    expect(growing(singles(COMMON_CHARACTERS))).toEqual([]);
  }, 600_000);

  test('constructs in each other', () => {
    expect(growing(nested())).toEqual([]);
  }, 600_000);

  test('constructs before each other', () => {
    expect(growing(pairs(COMMON_CHARACTERS).filter((_, index) => index % PAIRS === 0))).toEqual([]);
  }, 600_000);
});
