import { describe, expect, test } from 'vitest';
import { loadParser } from '../parse/parse.ts';
import { checkArticle } from './check.ts';
import type { Context } from './context.ts';
import { defineRule, type RawFinding, type Rule } from './rule.ts';
import type { Severity } from './severity.ts';

const context: Context = { sources: [], language: 'fr-FR', vocabulary: { words: [], dictionaries: [] } };
const parse = await loadParser('text');
const message = () => ({ fr: 'Texte.', en: 'Text.' });

function ruleOf(check: Rule['check'], needs: Rule['needs'] = [], id = 'maison'): Rule {
  return {
    ...defineRule({
      id,
      category: 'structure',
      severity: 'warning',
      summary: message(),
      needs,
      messages: { found: message },
      check: () => [],
    }),
    check,
  };
}

function run(rule: Rule, severity: Exclude<Severity, 'off'> = 'warning', given: Partial<Context> = {}) {
  const article = parse('Un texte.', { format: 'text' });
  return checkArticle(article, [{ rule, severity, options: {} }], { ...context, ...given });
}

const found = (at: RawFinding['at'], more: Partial<RawFinding> = {}): RawFinding => ({
  message: 'found',
  data: {},
  at,
  ...more,
});

describe('a rule', () => {
  test.each(['keyphrase', 'brief', 'source', 'metadata'] as const)(
    'that needs %s does not apply without',
    (need) => {
      const { rules, findings } = run(ruleOf(() => [found({ field: 'title' })], [need]));
      expect([rules[0]!.status, findings]).toEqual(['notApplicable', []]);
    },
  );

  test('passes when it finds nothing, and fails when it finds something', () => {
    expect(run(ruleOf(() => [])).rules[0]!.status).toBe('pass');
    expect(run(ruleOf(() => [found({ field: 'title' })])).rules[0]!.status).toBe('fail');
  });

  test.each([
    ['error', 'info', 'info'],
    ['error', undefined, 'error'],
    ['info', 'warning', 'info'],
  ] as const)('configured as %s that yields %s reports %s', (severity, own, reported) => {
    const rule = ruleOf(() => [found({ field: 'title' }, own && { severity: own })]);
    expect(run(rule, severity).findings[0]!.severity).toBe(reported);
  });

  test('that throws is named, with the cause', () => {
    const cause = new TypeError('x is not iterable');
    const rule = ruleOf(() => {
      throw cause;
    });
    expect(() => run(rule)).toThrow(
      expect.objectContaining({ message: expect.stringContaining('maison'), cause }),
    );
  });

  test('may find more than a call can take arguments', () => {
    const rule = ruleOf(function* () {
      for (let i = 0; i < 200_000; i++) yield found({ start: 0, end: 1 });
    });
    expect(run(rule).findings).toHaveLength(200_000);
  });
});

test('findings stand in one total order, whatever the order of rules', () => {
  const article = parse('Un texte.', { format: 'text' });
  const active = ['b', 'a'].map((id) => ({
    rule: ruleOf(
      () => [found({ start: 3, end: 8 }), found({ start: 0, end: 2 }), found({ field: 'title' })],
      [],
      id,
    ),
    severity: 'warning' as const,
    options: {},
  }));
  const order = (rules: typeof active) =>
    checkArticle(article, rules, context).findings.map(({ rule, place }) => [rule, Object.values(place)[0]]);
  expect(order(active)).toEqual([
    ['a', 'title'],
    ['b', 'title'],
    ['a', 0],
    ['b', 0],
    ['a', 3],
    ['b', 3],
  ]);
  expect(order(active.toReversed())).toEqual(order(active));
});
