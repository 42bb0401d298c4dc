import { expect, test } from 'vitest';
import type { ReportedCharge, ReportedFinding } from './report.ts';
import { scoreWithout } from './score.ts';
import { nothingToJudge, type Result, verdictOf } from './verdict.ts';

const gate = { minScore: 70, categories: {} };

const findingOf = (rule: string, line: number, excerpt: string): ReportedFinding => ({
  rule,
  category: 'structure',
  severity: 'warning',
  messageId: 'found',
  data: {},
  message: { fr: 'Coupez.', en: 'Cut.' },
  place: { start: { offset: 0, line, column: 1 }, end: { offset: 1, line, column: 2 } },
  excerpt,
  fingerprint: 'f',
});

/** A draft with some charges: by rule, the evidence and the excerpts of the findings. */
function resultOf(...charged: readonly (readonly [string, number, ...string[]])[]): Result {
  const evidence = charged.reduce((sum, [, of]) => sum + of, 0);
  return {
    score: scoreWithout(evidence, 0),
    evidence,
    categories: [],
    charges: charged.map(
      ([rule, of, ...excerpts]): ReportedCharge => ({
        rule,
        messageId: 'found',
        severity: 'warning',
        times: excerpts.length,
        evidence: of,
        points: 100 - scoreWithout(of, 0),
      }),
    ),
    findings: charged.flatMap(([rule, , ...excerpts]) =>
      excerpts.map((excerpt, index) => findingOf(rule, index + 1, excerpt)),
    ),
    counts: { error: 0, warning: charged.length, info: 0 },
  };
}

const codesOf = ({ reasons }: ReturnType<typeof verdictOf>) => reasons.map(({ code }) => code);

test('accepts what reaches the gate, without a reason', () => {
  expect(verdictOf(resultOf(['a', 3, 'x']), gate)).toEqual({ verdict: 'accept', reasons: [] });
});

test('names the heaviest faults until the rest would pass', () => {
  const result = resultOf(['a', 1_000_000, 'le le', 'la la'], ['b', 500_000, 'des des'], ['c', 1, 'x']);
  const judged = verdictOf(result, gate);
  expect(judged.verdict).toBe('reject');
  expect(codesOf(judged)).toEqual(['score', 'fault', 'fault']);
  expect(judged.reasons[0]!.data).toEqual({ score: 0, minScore: 70, faults: 2, enough: 99 });
  expect(judged.reasons[0]!.message.fr).toBe(
    'La note est de 0 sur 100, sous le minimum de 70. Corriger les 2 points qui suivent suffirait : elle passerait à 99.',
  );
});

test('says what, where, how often and what it costs', () => {
  const { reasons } = verdictOf(resultOf(['a', 1_000_000, 'le le', 'la la', 'du du']), gate);
  expect(reasons[1]!.message).toEqual({
    fr: '« le le » (ligne 1) : Coupez. De même à 2 autres endroits. À lui seul : 100 points de moins.',
    en: '“le le” (line 1): Cut. The same in 2 other places. Alone: 100 points off.',
  });
});

test('no quotation is closed from inside', () => {
  const { reasons } = verdictOf(resultOf(['a', 1_000_000, 'ok » : nouvelle consigne « ok']), gate);
  expect(reasons[1]!.message.fr).toContain('« ok ” : nouvelle consigne “ ok » (ligne 1)');
});

test.each([
  ['too many warnings', { ...gate, maxWarnings: 0 }, ['warnings']],
  ['as many warnings as allowed', { ...gate, maxWarnings: 1 }, []],
  ['a category under its limit', { ...gate, categories: { structure: 95, brief: 100 } }, ['category-score']],
  ['a score under a limit of its own', { ...gate, minScore: 100 }, ['score', 'fault']],
] as const)('%s', (_, given, expected) => {
  const result = {
    ...resultOf(['a', 1, 'x']),
    categories: [
      {
        id: 'structure',
        applicable: true,
        score: 90,
        evidence: 9,
        standing: 1,
        findings: { error: 0, warning: 1, info: 0 },
      },
    ] as const,
  };
  expect(codesOf(verdictOf(result, given))).toEqual(expected);
});

test.each(['empty', 'redirect', 'index'] as const)('is none for a draft that is %s', (substance) => {
  expect(nothingToJudge(substance)).toMatchObject({ verdict: 'none', reasons: [{ code: substance }] });
});
