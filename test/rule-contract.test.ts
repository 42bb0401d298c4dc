import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '../rules/index.ts';
import { CATEGORIES } from '../src/engine/category.ts';
import { optionProblem } from '../src/engine/options.ts';
import { examplesOf, optionLinesOf } from './rule-readme.ts';
import { runRule } from './rule-test.ts';

const folder = new URL('../rules/', import.meta.url);

test('every folder holds a rule of its name, and only folders do', () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(RULES.map(({ id }) => id)).toEqual(folders.map(({ name }) => name).sort());
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const readme = existsSync(new URL(`${id}/README.md`, folder))
    ? readFileSync(new URL(`${id}/README.md`, folder), 'utf8')
    : '';
  const examples = examplesOf(readme);

  test('has a table of tests', () => {
    expect(existsSync(new URL(`${id}/rule.test.ts`, folder))).toBe(true);
  });

  test('is described in both languages, in a known category', () => {
    expect(rule.summary.fr).toMatch(/\.$/);
    expect(rule.summary.en).toMatch(/\.$/);
    expect(CATEGORIES).toContain(rule.category);
    expect(rule.messageIds.length).toBeGreaterThan(0);
  });

  test('has defaults that its own schemas accept', () => {
    for (const [name, schema] of Object.entries(rule.options)) {
      expect([name, optionProblem(schema, schema.default)]).toEqual([name, undefined]);
    }
  });

  test('has a README with its name, a French summary, its options, sources and known false alarms', () => {
    expect(readme.split('\n')[0]).toBe(`# ${id}`);
    expect(readme).toContain('En français');
    for (const part of ['Examples', 'Options', 'Sources', 'Known false alarms'])
      expect(readme).toContain(`\n## ${part}\n`);
    expect(optionLinesOf(readme)).toEqual(
      Object.entries(rule.options).map(([name, schema]) => [name, JSON.stringify(schema.default)]),
    );
  });

  test('has a README with an example that it reports and one that it accepts', () => {
    expect(examples.map(({ verb }) => verb)).toEqual(expect.arrayContaining(['reports', 'accepts']));
  });

  test.each(examples.map((example) => [example.verb, example.draft, example] as const))(
    '%s %s',
    async (verb, _, example) => {
      const { findings } = await runRule(rule, example.given);
      expect(findings.length > 0).toBe(verb === 'reports');
      for (const { message, data } of findings) {
        expect(message.fr).not.toMatch(/undefined|NaN|\[object/);
        expect(message.en).not.toMatch(/undefined|NaN|\[object/);
        expect(JSON.parse(JSON.stringify(data))).toEqual(data);
      }
    },
  );
});
