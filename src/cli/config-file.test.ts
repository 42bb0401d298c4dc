import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Scratch, scratchFolder } from './scratch.ts';

const DRAFT = '# Rentrer la batterie en hiver\n\nLe froid abîme une batterie.\n';

let scratch: Scratch;
beforeEach(() => {
  scratch = scratchFolder();
  scratch.write({ 'a.md': DRAFT });
});
afterEach(() => scratch.remove());

describe('a mistake is told with the file and the place', () => {
  test.each([
    ['{"files":"*.md"}', 'files: must be a list of texts'],
    ['{"wordFiles":"mots.txt"}', 'wordFiles: must be a list of texts'],
    ['{"words":"zorglub"}', 'words: must be a list of texts'],
    ['{"words":["deux mots"]}', 'words: "deux mots" is no word'],
    ['{"overrides":[{"files":"*","words":["/(/"]}]}', 'overrides[0].words: /(/ is no regular expression'],
    ['{"dictionaries":[{"aff":"fr.aff"}]}', 'dictionaries: must be a list of pairs'],
    ['{"gates":{}}', 'gates: there is no such key. Did you mean gate?'],
    ['{"rules":null}', 'rules: must be an object'],
    ['[]', 'it must export an object'],
  ])('%s', async (config, message) => {
    scratch.write({ 'bon-a-tirer.config.json': config });
    const { code, err } = await scratch.run(['a.md']);
    expect(code).toBe(2);
    expect(err).toContain(`bon-a-tirer.config.json: ${message}`);
  });

  test('one of the command line is not laid at its door', async () => {
    scratch.write({ 'bon-a-tirer.config.json': '{}' });
    const { err } = await scratch.run(['a.md', '--rule', 'word-count-mini:off']);
    expect(err).toMatch(/^bon-a-tirer: rules\.word-count-mini/);
  });
});

test('the command line has the last word, and leaves the options of a rule alone', async () => {
  const rules = { 'word-count-min': ['warning', { minWords: 4 }] };
  const override = { files: ['*.md'], rules: { 'word-count-min': 'off' }, gate: { minScore: 100 } };
  scratch.write({ 'bon-a-tirer.config.json': JSON.stringify({ rules, overrides: [override] }) });
  const told = ['--rule', 'word-count-min:error', '--min-score', '50', '--print-config', 'a.md'];
  const config = JSON.parse((await scratch.run(told)).out);
  expect(config.rules['word-count-min']).toEqual(['error', expect.objectContaining({ minWords: 4 })]);
  expect(config.gate.minScore).toBe(50);
});

test('what a configuration extends has a say in locale and limit', async () => {
  scratch.write({
    'bon-a-tirer.config.mjs': "export default { extends: { locale: 'en', maxFileSize: 100 } };",
  });
  expect((await scratch.run(['a.md'])).out).toContain('score');
  scratch.write({ 'a.md': DRAFT.repeat(9) });
  expect((await scratch.run(['a.md'])).err).toContain('more than 100');
});

test.each([['ts'], ['mjs']])('.%s imports the package where it is not installed', async (extension) => {
  scratch.write({
    'package.json': '{"type":"module"}',
    [`bon-a-tirer.config.${extension}`]: `
      import { defineConfig } from 'bon-a-tirer';
      import { countWords } from 'bon-a-tirer/french';
      export default defineConfig({ rules: countWords('un mot') === 2 ? { 'word-count-min': 'error' } : {} });`,
  });
  expect((await scratch.run(['a.md'])).code).toBe(1);
});
