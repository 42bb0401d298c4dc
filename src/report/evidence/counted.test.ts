import { expect, test } from 'vitest';
import type { Finding } from '../../engine/finding.ts';
import { defineRule } from '../../engine/rule.ts';
import type { Weight } from '../../engine/weight.ts';
import { countedOf } from './counted.ts';

const message = () => ({ fr: 'Texte.', en: 'Text.' });
const ruleOf = (id: string, category: 'spelling' | 'residue', weight: Weight = {}) =>
  defineRule({
    id,
    category,
    severity: 'warning',
    weight,
    summary: message(),
    messages: { found: message },
    check: () => [],
  });

const rules = new Map(
  [
    ruleOf('typo', 'spelling'),
    ruleOf('doubled', 'spelling'),
    ruleOf('tag', 'residue'),
    ruleOf('copy', 'residue', { absorbs: true }),
  ].map((rule) => [rule.id, rule]),
);

type At = readonly [rule: string, place: readonly [number, number] | string, severity?: Finding['severity']];

function counts(...found: readonly At[]) {
  const findings = found.map(
    ([rule, at, severity = 'warning']): Finding => ({
      rule,
      severity,
      messageId: 'found',
      data: {},
      message: message(),
      place: typeof at === 'string' ? { field: at } : { start: at[0], end: at[1] },
    }),
  );
  return Object.fromEntries(
    countedOf(findings, rules).map(({ rule, severity, times }) => [`${rule} ${severity}`, times]),
  );
}

test.each<readonly [string, readonly At[], Record<string, number>]>([
  [
    'each place',
    [
      ['typo', [0, 5]],
      ['typo', [6, 9]],
      ['typo', [9, 12]],
    ],
    { 'typo warning': 3 },
  ],
  [
    'of what overlaps, the shortest',
    [
      ['doubled', [0, 9]],
      ['typo', [3, 5]],
    ],
    { 'typo warning': 1 },
  ],
  [
    'but the gravest first',
    [
      ['doubled', [0, 9], 'error'],
      ['typo', [3, 5]],
    ],
    { 'doubled error': 1 },
  ],
  [
    'other categories count beside',
    [
      ['tag', [0, 9]],
      ['typo', [3, 5]],
    ],
    { 'tag warning': 1, 'typo warning': 1 },
  ],
  [
    'a field, once for each rule',
    [
      ['typo', 'title'],
      ['typo', 'title'],
      ['doubled', 'title'],
    ],
    { 'typo warning': 1, 'doubled warning': 1 },
  ],
  [
    'nothing inside what is copied',
    [
      ['copy', [0, 90]],
      ['typo', [3, 5]],
      ['typo', [91, 95]],
    ],
    { 'copy warning': 1, 'typo warning': 1 },
  ],
  [
    'but an error inside a warning',
    [
      ['copy', [0, 90]],
      ['typo', [3, 5], 'error'],
    ],
    { 'copy warning': 1, 'typo error': 1 },
  ],
])('counts %s', (_, found, expected) => {
  expect(counts(...found)).toEqual(expected);
});
