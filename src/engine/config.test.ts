import { describe, expect, test } from 'vitest';
import { SAMPLE_RULES as RULES, ruleNamed } from '../../test/sample-rules.ts';
import type { Config } from './config.ts';
import { defineConfig } from './config.ts';
import { checkConfig, resolveConfig } from './resolve-config.ts';

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
    ['!content/guides/**', 'content/a.md', true],
    ['!content/guides/**', 'content/guides/a.md', false],
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
