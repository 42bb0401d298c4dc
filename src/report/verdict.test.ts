import { describe, expect, test } from 'vitest';
import type { Category } from '../engine/category.ts';
import type { Finding } from '../engine/finding.ts';
import { defineRule } from '../engine/rule.ts';
import type { SilencedOutcome } from '../engine/silence.ts';
import { categoryScores, overallScore } from './score.ts';
import { SCORING } from './scoring.ts';
import { nothingToJudge, verdictOf } from './verdict.ts';

type Severity = Finding['severity'];
/** A rule that ran: its category, its severity, and the severities of its findings; none when it did not apply. */
type Ran = readonly [Category, Severity, readonly Severity[] | 'notApplicable'];

const message = () => ({ fr: 'Texte.', en: 'Text.' });

function outcomeOf(ran: readonly Ran[], id?: string, messageId = 'found'): SilencedOutcome {
  const entries = ran.map(([category, severity, found], index) => {
    const rule = defineRule({
      id: id ?? `rule-${index}`,
      category,
      severity,
      summary: message(),
      messages: { found: message },
      check: () => [],
    });
    const findings = (found === 'notApplicable' ? [] : found).map(
      (severity): Finding => ({
        rule: rule.id,
        severity,
        messageId,
        data: {},
        message: message(),
        place: { field: 'title' },
      }),
    );
    const status =
      found === 'notApplicable' ? found : findings.length > 0 ? ('fail' as const) : ('pass' as const);
    return { outcome: { active: { rule, severity, options: {} }, status }, findings };
  });
  return {
    rules: entries.map(({ outcome }) => outcome),
    findings: entries.flatMap(({ findings }) => findings),
    suppressed: [],
  };
}

function scores(...ran: readonly Ran[]) {
  const categories = categoryScores(outcomeOf(ran));
  const scored = categories.filter(({ score }) => score !== null).map(({ id, score }) => [id, score]);
  return { ...Object.fromEntries(scored), overall: overallScore(categories) };
}

function times(count: number, severity: Severity): readonly Severity[] {
  return Array(count).fill(severity);
}

describe('the score', () => {
  test('weighs the categories in hundredths', () => {
    expect(Object.values(SCORING.weights).reduce<number>((sum, weight) => sum + weight, 0)).toBe(100);
  });

  test('leaves something to a draft whose headings are wrong, nothing to one full of residue', () => {
    const wrong = [times(3, 'error'), times(3, 'error')];
    const of = (category: Category) => scores(...wrong.map((found) => [category, 'error', found] as const));
    expect(of('structure')).toEqual({ structure: 0, overall: 0 });
    const passing = ['residue', 'error', []] as const;
    const mixed = scores(...wrong.map((found) => ['structure', 'error', found] as const), passing);
    // Two thirds of the weight, times the 45 hundredths that stay.
    expect(mixed).toEqual({ structure: 0, residue: 100, overall: 30 });
    const residue = scores(...wrong.map((found) => ['residue', 'error', found] as const), [
      'structure',
      'error',
      [],
    ]);
    expect(residue).toEqual({ residue: 0, structure: 100, overall: 0 });
  });

  test('takes more for an error that means to write again', () => {
    const scoreOf = (name: string) => {
      const [id, messageId] = name.split('/');
      const scored = categoryScores(outcomeOf([['residue', 'error', ['error']]], id, messageId));
      return scored.find(({ id }) => id === 'residue')?.score;
    };
    expect(SCORING.rewrite.rules.map(scoreOf)).toEqual(SCORING.rewrite.rules.map(() => 25));
    expect(SCORING.worthless.rules.map(scoreOf)).toEqual(SCORING.worthless.rules.map(() => 10));
    expect(scoreOf('brief-word-count/tooShort')).toBe(70);
    expect(scoreOf('mojibake')).toBe(70);
  });

  test('takes more for what is to be finished than for what is to be taken out', () => {
    const scoreOf = (id: string) =>
      categoryScores(outcomeOf([['residue', 'error', ['error']]], id)).find(({ id }) => id === 'residue')
        ?.score;
    expect(SCORING.unfinished.rules.map(scoreOf)).toEqual(SCORING.unfinished.rules.map(() => 55));
  });

  test.each([
    ['nothing to score is 100', [], { overall: 100 }],
    ['a rule that passes', [['structure', 'warning', []]], { structure: 100, overall: 100 }],
    ['what does not apply weighs nothing', [['brief', 'error', 'notApplicable']], { overall: 100 }],
    ['what is only shown makes no score', [['spelling', 'info', ['info']]], { overall: 100 }],
    ['each warning', [['structure', 'warning', times(2, 'warning')]], { structure: 80, overall: 80 }],
    [
      'warnings of one rule up to their cap',
      [['structure', 'warning', times(50, 'warning')]],
      { structure: 70, overall: 70 },
    ],
    [
      'each rule by itself',
      [
        ['structure', 'warning', times(9, 'warning')],
        ['structure', 'warning', ['warning']],
      ],
      { structure: 60, overall: 60 },
    ],
    ['an error scales the whole', [['structure', 'error', ['error']]], { structure: 70, overall: 49 }],
    [
      'the lowest of the categories with an error',
      [
        ['residue', 'error', times(2, 'error')],
        ['structure', 'error', ['error']],
        ['metadata', 'warning', times(3, 'warning')],
      ],
      { residue: 50, structure: 70, metadata: 70, overall: 29 },
    ],
    [
      'facts without support fail on warnings alone',
      [
        ['originality', 'warning', times(9, 'warning')],
        ['originality', 'warning', times(2, 'warning')],
        ['structure', 'warning', []],
      ],
      { originality: 50, structure: 100, overall: 35 },
    ],
    [
      'never under 0',
      [
        ['structure', 'error', times(9, 'error')],
        ['structure', 'error', times(9, 'error')],
      ],
      { structure: 0, overall: 0 },
    ],
    [
      'the mean by weight, rounded down',
      [
        ['structure', 'warning', ['warning']],
        ['readability', 'warning', []],
        ['typography', 'warning', []],
      ],
      { structure: 90, readability: 100, typography: 100, overall: 94 },
    ],
    [
      'the comments that silence rules, not at all',
      [['suppression', 'warning', times(5, 'warning')]],
      { overall: 100 },
    ],
  ] as const)('%s', (_, ran, expected) => {
    expect(scores(...ran)).toEqual(expected);
  });
});

describe('the verdict', () => {
  const gate = { minScore: 70, categories: {} };
  const judge = (ran: readonly Ran[], given: Parameters<typeof verdictOf>[1] = gate) => {
    const outcome = outcomeOf(ran);
    const categories = categoryScores(outcome);
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { severity } of outcome.findings) counts[severity]++;
    const errors = outcome.rules
      .map(({ active: { rule } }) => ({
        id: rule.id,
        findings: outcome.findings.filter(
          (finding) => finding.rule === rule.id && finding.severity === 'error',
        ).length,
      }))
      .filter(({ findings }) => findings > 0);
    const { verdict, reasons } = verdictOf(
      { score: overallScore(categories), categories, counts, errors },
      given,
    );
    return [verdict, ...reasons.map(({ code, data }) => `${code} ${Object.values(data).join(' ')}`)];
  };

  test.each([
    ['accepts what has no fault', [['structure', 'warning', []]], gate, ['accept']],
    ['accepts at the limit', [['structure', 'warning', times(3, 'warning')]], gate, ['accept']],
    [
      'rejects one error, whatever the score',
      [
        ['structure', 'error', ['error']],
        ['residue', 'error', []],
      ],
      gate,
      ['reject', 'error-finding rule-0 1', 'score 63 70'],
    ],
    [
      'rejects under the limit',
      [
        ['structure', 'warning', times(3, 'warning')],
        ['structure', 'warning', ['warning']],
      ],
      gate,
      ['reject', 'score 60 70'],
    ],
    [
      'rejects too many warnings',
      [['structure', 'warning', ['warning']]],
      { ...gate, maxWarnings: 0 },
      ['reject', 'warnings 1 0'],
    ],
    [
      'accepts as many warnings as allowed',
      [['structure', 'warning', ['warning']]],
      { ...gate, maxWarnings: 1 },
      ['accept'],
    ],
    [
      'rejects a category under its limit',
      [
        ['structure', 'warning', ['warning']],
        ['residue', 'error', []],
      ],
      { ...gate, categories: { structure: 95, brief: 100 } },
      ['reject', 'category-score structure 90 95'],
    ],
  ] as const)('%s', (_, ran, given, expected) => {
    expect(judge(ran, given)).toEqual(expected);
  });

  test.each(['empty', 'redirect'] as const)('is none for a draft that is %s', (substance) => {
    expect(nothingToJudge(substance)).toMatchObject({ verdict: 'none', reasons: [{ code: substance }] });
  });
});
