import { expect, test } from 'vitest';
import { editorsDrafts } from '../bench/verdicts/drafts.mjs';
import { agreementOf, aucOf, spearmanOf } from '../bench/verdicts/measure.mjs';
import { createLinter } from '../src/index.ts';

const linter = await createLinter();
const results = editorsDrafts().map((one) => ({ ...one, report: linter.lint(one.draft, one.options) }));
const { accuracy, misjudged, goodRejected, spearman } = agreementOf(results);

test('there are drafts of both kinds', () => {
  const accepted = results.filter(({ editor }) => editor.verdict === 'accept').length;
  expect(results.length).toBeGreaterThanOrEqual(60);
  expect(accepted).toBeGreaterThanOrEqual(30);
  expect(results.length - accepted).toBeGreaterThanOrEqual(30);
});

test('no good draft is sent back', () => {
  // Grade 70 is the editor's own limit: acceptable after a thorough reread.
  const gradeOf = new Map(results.map(({ name, editor }) => [name, editor.grade]));
  expect(goodRejected.filter((name) => gradeOf.get(name)! > 70)).toEqual([]);
});

test('good drafts have higher scores than bad ones', () => {
  expect(aucOf(results)).toBeGreaterThanOrEqual(0.99);
});

test('19 of 20 are judged as the editor does', () => {
  expect(accuracy, `judged otherwise: ${misjudged.join(', ')}`).toBeGreaterThanOrEqual(0.95);
});

test('the scores rank the drafts as the grades do', () => {
  expect(spearman).toBeGreaterThanOrEqual(0.85);
});

test.each([
  { left: [1, 2, 3, 4], right: [10, 20, 30, 40], expected: 1 },
  { left: [1, 2, 3, 4], right: [4, 3, 2, 1], expected: -1 },
  // Ranks 1, 2.5, 2.5, 4 beside 1, 2, 3, 4: 4.5 over the root of 4.5 times 5.
  { left: [5, 7, 7, 9], right: [1, 2, 3, 4], expected: 0.9487 },
])('Spearman of $left and $right is $expected', ({ left, right, expected }) => {
  expect(spearmanOf(left, right)).toBeCloseTo(expected, 4);
});
