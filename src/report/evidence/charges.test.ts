import { describe, expect, test } from 'vitest';
import type { Category } from '../../engine/category.ts';
import type { Weight } from '../../engine/weight.ts';
import type { Calibration } from './calibration.ts';
import { type Charge, chargesOf } from './charges.ts';
import type { Counted } from './counted.ts';
import { scoreFor } from './scale.ts';

/** One article in four has a `common` fault, one in 64 a `rare` one; twice as dense, one in 256. */
const calibration: Calibration = {
  sets: {},
  anchors: [
    [0, 100],
    [100, 90],
    [400, 80],
    [800, 70],
    [1600, 50],
  ],
  rarities: {
    'common/found': [32, []],
    'rare/found': [
      96,
      [
        [100, 96],
        [200, 128],
      ],
    ],
    'once/found': [400, []],
  },
  usual: { error: 144, warning: 80 },
  percentiles: {},
};

const counted = (
  rule: string,
  times = 1,
  severity: Counted['severity'] = 'warning',
  category: Category = 'structure',
  weight: Weight = {},
): Counted => ({ rule, messageId: 'found', severity, category, weight, times });

const chargesFor = (...found: readonly Counted[]) => chargesOf(found, 900, calibration);
const evidence = (charges: readonly Charge[]) => charges.map(({ rule, evidence }) => [rule, evidence]);
const scoreOf = (...found: readonly Counted[]) =>
  scoreFor(
    chargesFor(...found).reduce((sum, { evidence }) => sum + evidence, 0),
    calibration,
  );

describe('a charge', () => {
  test.each([
    ['what every fourth article has is no fault', [counted('common')], [['common', 0]]],
    ['the square of the bits beyond, times the gravity', [counted('rare')], [['rare', 32]]],
    ['denser is rarer', [counted('rare', 2)], [['rare', 72]]],
    ['between two doses, between the two', [counted('rare', 1.5)], [['rare', 50]]],
    ['a rule without a table has the usual rarity', [counted('own')], [['own', 18]]],
    ['and each doubling is two bits', [counted('own', 4)], [['own', 98]]],
    ['what only informs weighs nothing', [counted('rare', 9, 'info')], [['rare', 0]]],
    ['nor do comments that silence rules', [counted('rare', 9, 'warning', 'suppression')], [['rare', 0]]],
    ['by category', [counted('rare', 1, 'warning', 'typography')], [['rare', 16]]],
    [
      'or as the rule says',
      [counted('rare', 1, 'warning', 'typography', { gravity: 'heavy' })],
      [['rare', 64]],
    ],
    ['a lone finding is limited', [counted('once')], [['once', 480]]],
    ['several are not', [counted('once', 2)], [['once', 1250]]],
    ['an error refuses', [counted('common', 1, 'error')], [['common', 1600]]],
    [
      'by what it leaves to do',
      [counted('common', 1, 'error', 'residue', { remedy: 'discard' })],
      [['common', 8000]],
    ],
    [
      'of one cause, the weightiest rule',
      [
        counted('rare', 1, 'warning', 'structure', { cause: 'length' }),
        counted('once', 1, 'warning', 'structure', { cause: 'length' }),
        counted('own', 1, 'warning', 'structure', { cause: 'copied' }),
      ],
      [
        ['once', 480],
        ['own', 18],
        ['rare', 0],
      ],
    ],
  ] as const)('%s', (_, found, expected) => {
    expect(evidence(chargesFor(...found))).toEqual(expected);
  });

  test('no slip alone refuses, every error does', () => {
    expect(scoreOf(counted('once', 1, 'warning', 'residue'))).toBeGreaterThanOrEqual(70);
    expect(scoreOf(counted('common', 1, 'error', 'typography'))).toBeLessThanOrEqual(50);
  });
});

describe('the scale', () => {
  test.each([
    [0, 100],
    [1, 99],
    [100, 90],
    [101, 89],
    [800, 70],
    [801, 69],
    [1600, 50],
    [3200, 25],
    [1_000_000, 0],
  ])('%i is %i', (evidence, score) => {
    expect(scoreFor(evidence, calibration)).toBe(score);
  });
});
