import { describe, expect, test } from 'vitest';
import { UserError } from '../document/user-error.ts';
import type { Config } from './config.ts';
import { defineConfig } from './config.ts';
import { checkConfig, resolveConfig } from './resolve-config.ts';
import { defineRule, type Rule } from './rule.ts';
import type { Severity } from './severity.ts';

const message = () => ({ fr: 'Texte.', en: 'Text.' });

function ruleNamed(id: string, severity: Severity, presets = {}): Rule {
  return defineRule({
    id,
    category: 'structure',
    severity,
    summary: message(),
    options: {
      maxWords: { type: 'integer', minimum: 1, default: 30 },
      share: { type: 'number', minimum: 0, maximum: 1, default: 0.5 },
      style: { type: 'string', enum: ['court', 'long'], default: 'court' },
      terms: { type: 'array', items: { type: 'string' }, default: [] },
      strict: { type: 'boolean', default: false },
    },
    presets,
    messages: { found: message },
    check: () => [],
  });
}

const RULES = [
  ruleNamed('heading-gap', 'warning'),
  ruleNamed('heading-note', 'info'),
  ruleNamed('heading-house', 'off'),
  ruleNamed('sentence-size', 'info', { 'langage-clair': ['warning', { maxWords: 20 }] }),
];

async function resolved(config: Config, path?: string) {
  return resolveConfig(await checkConfig(config, RULES), path);
}

async function settings(config: Config, path?: string) {
  const { active } = await resolved(config, path);
  return Object.fromEntries(
    active
      .filter(({ rule }) => rule.category !== 'suppression')
      .map(({ rule, severity, options }) => [rule.id, [severity, options.maxWords]]),
  );
}

describe('a wrong configuration is a UserError with its place', () => {
  const cases: Readonly<Record<string, readonly [unknown, string]>> = {
    'an unknown key': [{ ruls: {} }, 'ruls: there is no such key. Did you mean rules?'],
    'a key like no other': [{ xylophone: 1 }, 'xylophone: there is no such key.'],
    'not an object': ['strict', 'must be an object.'],
    'an unknown preset': [
      { preset: 'stict' },
      'preset: must be one of recommended, strict, langage-clair. Did you mean strict?',
    ],
    'an unknown rule': [
      { rules: { 'heading-gp': 'off' } },
      'rules.heading-gp: there is no such rule. Did you mean heading-gap?',
    ],
    'an unknown severity': [
      { rules: { 'heading-gap': 'warn' } },
      'rules.heading-gap: must be a severity (off, info, warning, error).',
    ],
    'a severity that is a number': [
      { rules: { 'heading-gap': 2 } },
      'rules.heading-gap: must be a severity (off, info, warning, error).',
    ],
    'a setting with one part': [
      { rules: { 'heading-gap': ['error'] } },
      'rules.heading-gap: must be a severity, or a pair of severity and options.',
    ],
    'an unknown option': [
      { rules: { 'heading-gap': ['error', { maxWord: 3 }] } },
      'rules.heading-gap[1].maxWord: there is no such option of heading-gap. Did you mean maxWords?',
    ],
    'an option of a wrong type': [
      { rules: { 'heading-gap': ['error', { maxWords: '3' }] } },
      'rules.heading-gap[1].maxWords: must be a number.',
    ],
    'an option out of range': [
      { rules: { 'heading-gap': ['error', { share: 2 }] } },
      'rules.heading-gap[1].share: must be at most 1.',
    ],
    'an option out of its list': [
      { rules: { 'heading-gap': ['error', { style: 'moyen' }] } },
      'rules.heading-gap[1].style: must be one of court, long.',
    ],
    'a wrong gate': [{ gate: { minScor: 3 } }, 'gate.minScor: there is no such key. Did you mean minScore?'],
    'a gate out of range': [
      { gate: { minScore: 700 } },
      'gate.minScore: must be a whole number from 0 to 100.',
    ],
    'a negative number of warnings': [
      { gate: { maxWarnings: -1 } },
      'gate.maxWarnings: must be a whole number from 0.',
    ],
    'an unknown category': [
      { gate: { categories: { structur: 3 } } },
      'gate.categories.structur: there is no such category. Did you mean structure?',
    ],
    'an unknown language': [{ language: 'fr' }, 'language: must be one of fr-FR, fr-CA, fr-CH, fr-BE.'],
    'an override without files': [{ overrides: [{ rules: {} }] }, 'overrides[0].files: is missing.'],
    'an unknown rule in an override': [
      { overrides: [{ files: '*.md', rules: { 'heading-gp': 'off' } }] },
      'overrides[0].rules.heading-gp: there is no such rule. Did you mean heading-gap?',
    ],
    'a wrong base': [
      { extends: [{}, { gat: {} }] },
      'extends[1].gat: there is no such key. Did you mean gate?',
    ],
    'words that are one text': [{ words: 'Zoé' }, 'words: must be a list.'],
    'a word that is none': [{ words: ['Zoé', 3] }, 'words[1]: must be a string.'],
    'an unknown metadata field': [
      { frontMatter: { titel: 'titre' } },
      'frontMatter.titel: there is no such metadata field. Did you mean title?',
    ],
    'a dictionary without words': [{ dictionaries: [{ aff: '' }] }, 'dictionaries[0].dic: is missing.'],
    'a custom rule that is none': [
      { customRules: [{ id: 'a' }] },
      'customRules[0]: must be a rule made with defineRule.',
    ],
    'a custom rule of a known name': [
      { customRules: [RULES[0]] },
      'customRules: there is already a rule named heading-gap: give yours another id.',
    ],
  };

  test.each(Object.entries(cases))('%s', async (_, [config, expected]) => {
    const error = await checkConfig(config as Config, RULES).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toBe(expected);
  });
});

describe('a configuration', () => {
  test('runs the rules at their own severity by default', async () => {
    expect(await settings({})).toEqual({
      'heading-gap': ['warning', 30],
      'heading-note': ['info', 30],
      'sentence-size': ['info', 30],
    });
  });

  test('counts under strict what is only shown otherwise', async () => {
    expect(await settings({ preset: 'strict' })).toMatchObject({ 'heading-note': ['warning', 30] });
    expect(await settings({ preset: 'strict' })).not.toHaveProperty('heading-house');
  });

  test('takes from a rule what it wants under a preset', async () => {
    expect(await settings({ preset: 'langage-clair' })).toMatchObject({
      'heading-gap': ['warning', 30],
      'sentence-size': ['warning', 20],
    });
  });

  test('sets a severity and keeps the options of the layers below', async () => {
    const base = { rules: { 'sentence-size': ['info', { maxWords: 12 }] } } as const;
    expect(await settings({ extends: base, rules: { 'sentence-size': 'error' } })).toMatchObject({
      'sentence-size': ['error', 12],
    });
  });

  test('builds on others, the last word being its own', async () => {
    const first: Config = { preset: 'strict', gate: { minScore: 80, maxWarnings: 3 }, words: ['un'] };
    const second: Config = { gate: { minScore: 90, categories: { brief: 50 } }, words: ['deux'] };
    const config = await resolved({ extends: [first, second], gate: { maxWarnings: 5 }, words: ['trois'] });
    expect(config.preset).toBe('strict');
    expect(config.gate).toEqual({ minScore: 90, maxWarnings: 5, categories: { brief: 50 } });
    expect(config.vocabulary.words).toEqual(['un', 'deux', 'trois']);
  });

  test('names custom rules in its own settings', async () => {
    const custom = ruleNamed('maison-titre', 'info');
    expect(await settings({ customRules: [custom], rules: { 'maison-titre': 'error' } })).toMatchObject({
      'maison-titre': ['error', 30],
    });
  });

  test('is frozen once resolved', async () => {
    const config = await resolved({});
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.active)).toBe(true);
    expect(Object.isFrozen(config.active[0]!.options)).toBe(true);
  });

  test('passes through defineConfig unchanged', () => {
    const config = { preset: 'strict', files: ['content/**'] } as const;
    expect(defineConfig(config)).toBe(config);
  });
});

describe('an override', () => {
  const off = { rules: { 'heading-gap': 'off' } } as const;

  test.each([
    ['content/breves/**', 'content/breves/2024/a.md', true],
    ['content/breves/**', 'content/guides/a.md', false],
    ['*.mdx', 'content/guides/a.mdx', true],
    ['content/*.md', 'content/guides/a.md', false],
    ['content/**/*.{md,mdx}', 'content/a.md', true],
    ['**/.brouillons/*', 'content/.brouillons/a.md', true],
    ['./content/**', 'content/a.md', true],
    ['content/éphémère/*', 'content/éphémère/a.md', true],
  ])('for %s on %s: %s', async (files, path, matches) => {
    const found = await settings({ overrides: [{ files, ...off }] }, path);
    expect('heading-gap' in found).toBe(!matches);
  });

  test('takes back the globs after an exclamation mark', async () => {
    const overrides = [{ files: ['content/**', '!content/guides/**'], ...off }];
    expect(await settings({ overrides }, 'content/a.md')).not.toHaveProperty('heading-gap');
    expect(await settings({ overrides }, 'content/guides/a.md')).toHaveProperty('heading-gap');
  });

  test('does not hold for a draft without path', async () => {
    expect(await settings({ overrides: [{ files: '**', ...off }] })).toHaveProperty('heading-gap');
  });

  test('wins over the configuration, the later over the earlier', async () => {
    const overrides = [
      { files: '*.md', preset: 'strict', gate: { minScore: 10 }, language: 'fr-CA' },
      { files: 'a.md', gate: { minScore: 20 }, rules: { 'heading-note': 'error' } },
    ] as const;
    const config = await resolved({ preset: 'recommended', gate: { minScore: 90 }, overrides }, 'a.md');
    expect(config).toMatchObject({ preset: 'strict', language: 'fr-CA', gate: { minScore: 20 } });
    expect(await settings({ overrides }, 'a.md')).toMatchObject({ 'heading-note': ['error', 30] });
    expect(await settings({ overrides }, 'b.md')).toMatchObject({ 'heading-note': ['warning', 30] });
  });
});
