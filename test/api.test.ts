import { expect, test } from 'vitest';
import { ruleSettings } from '../src/engine/validate-config.ts';
import * as api from '../src/index.ts';

test('the public API is these names and no others', () => {
  expect(Object.keys(api).sort()).toEqual([
    'UserError',
    'applyFixes',
    'createLinter',
    'defineConfig',
    'defineRule',
    'feedback',
    'format',
    'formats',
    'lint',
    'nearestOf',
    'parseBrief',
    'parseWordList',
    'presets',
    'reportSchema',
    'rules',
    'shown',
    'version',
  ]);
});

test('the list of rules says what each is', () => {
  for (const { id, category, severity, summary } of api.rules) {
    expect({ id, category, severity, summary }).toEqual({
      id: expect.stringMatching(/^[a-z][a-z0-9-]+$/),
      category: expect.any(String),
      severity: expect.stringMatching(/^(off|info|warning|error)$/),
      summary: { fr: expect.any(String), en: expect.any(String) },
    });
  }
});

test.each(['strict', 'langage-clair'] as const)('what rules want under %s is right', (preset) => {
  const settings = api.rules.flatMap(({ id, presets }) => (presets[preset] ? [[id, presets[preset]]] : []));
  expect(() => ruleSettings(api.rules)(Object.fromEntries(settings), '')).not.toThrow();
});

test('a linter tells the configuration in force, and takes it back', async () => {
  const config: api.Config = {
    preset: 'strict',
    gate: { minScore: 80 },
    rules: { 'heading-skip-level': 'error' },
    overrides: [{ files: 'breves/*', rules: { 'heading-skip-level': 'off' } }],
  };
  const linter = await api.createLinter(config);
  const printed = linter.configOf('guides/a.md');
  expect(printed).toMatchObject({
    preset: 'strict',
    gate: { minScore: 80 },
    language: 'fr-FR',
    locale: 'fr',
  });
  expect(printed.rules).toMatchObject({ 'heading-skip-level': ['error', {}] });
  expect(linter.configOf('breves/a.md').rules).toMatchObject({ 'heading-skip-level': 'off' });

  const again = await api.createLinter(JSON.parse(JSON.stringify(printed)) as api.Config);
  expect(again.configOf('guides/a.md')).toEqual(printed);
  const draft = '## Vélo\n\n#### Pneu\n';
  expect(again.lint(draft, { path: 'guides/a.md' })).toEqual(linter.lint(draft, { path: 'guides/a.md' }));
});
