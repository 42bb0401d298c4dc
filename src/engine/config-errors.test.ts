import { describe, expect, test } from 'vitest';
import { SAMPLE_RULES as RULES } from '../../test/sample-rules.ts';
import { UserError } from '../document/user-error.ts';
import type { Config } from './config.ts';
import { checkConfig } from './resolve-config.ts';

describe('a wrong configuration is a UserError with its place', () => {
  const cases: Readonly<Record<string, readonly [unknown, string]>> = {
    'an unknown key': [{ ruls: {} }, 'ruls: there is no such key. Did you mean rules?'],
    'a key like no other': [{ xylophone: 1 }, 'xylophone: there is no such key.'],
    'not an object': ['strict', 'The configuration must be an object.'],
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
    'no finding at most': [{ maxFindings: 0 }, 'maxFindings: must be a whole number from 1.'],
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
