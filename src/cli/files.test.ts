import { lstatSync, readdirSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Scratch, scratchFolder } from './scratch.ts';
import { writeWhole } from './write-file.ts';

const DRAFT = '# Rentrer la batterie en hiver\n\nLe froid abîme une batterie.\n';
/** One that is accepted. */
const ARTICLE = `${DRAFT}
Sous cinq degrés, elle rend un quart d’énergie de moins, et une charge rapide l’use davantage. Rentrez-la chaque soir,
laissez-la tiédir une heure, puis chargez-la aux quatre cinquièmes. Le vélo, lui, peut dormir dehors sous une bâche, à
condition d’être attaché à un point fixe.
`;

let scratch: Scratch;
beforeEach(() => {
  scratch = scratchFolder();
});
afterEach(() => scratch.remove());

describe('the drafts that arguments name', () => {
  const files = {
    '.gitignore': '/sortie/\n*.tmp.md\n',
    'a.md': DRAFT,
    'B.MD': DRAFT,
    'x/c.html': '<h1>Le froid en hiver</h1>',
    'x/d.tmp.md': DRAFT,
    'x/.gitignore': '!d.tmp.md\n',
    'sortie/e.md': DRAFT,
    '[slug]/f.md': DRAFT,
    'node_modules/g.md': DRAFT,
  };

  test.each([
    ['a folder, without a repository', ['.'], ['B.MD', '[slug]/f.md', 'a.md', 'x/c.html', 'x/d.tmp.md']],
    ['a folder whose name looks like a glob', ['[slug]'], ['[slug]/f.md']],
    ['a glob', ['**/*.md'], ['[slug]/f.md', 'a.md', 'x/d.tmp.md']],
    ['a glob without what another takes back', ['**/*.md', '!x/**'], ['[slug]/f.md', 'a.md']],
    ['a file that is ignored, named outright', ['sortie/e.md'], ['sortie/e.md']],
    ['a file twice', ['a.md', './a.md'], ['a.md']],
  ])('%s', async (_, args, paths) => {
    scratch.write(files);
    expect(await pathsOf(['--', ...args])).toEqual(paths);
  });

  test('one that is not there hides no verdict of the others', async () => {
    scratch.write({ 'a.md': DRAFT });
    const { code, out, err } = await scratch.run(['a.md', 'absent.md']);
    expect([code, out.includes('a.md')]).toEqual([2, true]);
    expect(err).toBe('bon-a-tirer: absent.md: there is no such file or folder: check the path.\n');
  });

  test.each([['--rule'], ['--source'], ['--synonym']])('%s takes one value', async (option) => {
    scratch.write({ 'a.md': DRAFT, 'depeche.txt': 'Il gèle.' });
    const values = { '--rule': 'word-count-min:off', '--source': 'depeche.txt', '--synonym': 'accu' };
    const value = values[option as keyof typeof values];
    expect(await pathsOf([option, value, option, value, 'a.md'])).toEqual(['a.md']);
  });

  test.each([
    ['a name for standard input that is not read', ['a.md', '--stdin-filename', 'b.md'], 'give - too'],
    ['a fix of standard input', ['-', '--fix'], 'name the file'],
  ])('%s is refused', async (_, args, message) => {
    scratch.write({ 'a.md': DRAFT });
    const { code, err } = await scratch.run(args, { input: DRAFT });
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  test.each([[''], [' \r\n\t']])('standard input that holds %j is none', async (input) => {
    const { code, err } = await scratch.run(['-'], { input });
    expect([code, err]).toEqual([2, 'bon-a-tirer: Standard input is empty: there is nothing to judge.\n']);
  });

  test.each([
    ['--brief', ' \n', 'avec.txt: it is empty'],
    ['--source', '', 'avec.txt: it is empty'],
    ['--brief', '{"minWord": 700}', 'avec.txt: Brief: unknown key "minWord"'],
  ])('%s that holds %j is told once, for all drafts', async (option, text, message) => {
    scratch.write({ 'a.md': DRAFT, 'b.md': DRAFT, 'avec.txt': text });
    const { code, out, err } = await scratch.run(['.', option, 'avec.txt']);
    expect([code, out]).toEqual([2, '']);
    expect(err.split('\n')).toEqual([expect.stringContaining(message), '']);
  });

  test('standard input is under the limit too', async () => {
    const { code, err } = await scratch.run(['-', '--max-size', '3'], { input: DRAFT });
    expect([code, err]).toEqual([2, expect.stringContaining('<stdin>: 62 bytes, more than 3')]);
  });
});

test('a bug that one draft meets is told with it, and hides no verdict of the others', async () => {
  scratch.write({
    'a.md': ARTICLE,
    'b.md': DRAFT,
    'bon-a-tirer.config.mjs': `
      import { defineRule } from 'bon-a-tirer';
      const rule = { id: 'maison-panne', category: 'residue', severity: 'info', summary: { fr: '', en: '' }, messages: {} };
      export default { customRules: [defineRule({ ...rule, check(article) {
        if (!article.source.includes('Rentrez')) throw new Error('panne\\nbon-a-tirer: tout va bien');
        return [];
      } })] };`,
  });
  const { code, out, err } = await scratch.run(['.', '--format', 'ndjson']);
  expect([code, out.trim().split('\n').length]).toEqual([3, 1]);
  expect(err).toMatch(/^bon-a-tirer: b\.md: internal error, please report it\.\n.*maison-panne/);
  expect(err).not.toMatch(/^bon-a-tirer: tout/m);
});

describe('below the folder of the configuration', () => {
  const config = {
    files: ['contenu/**/*.md'],
    overrides: [{ files: ['contenu/breves/**'], rules: { 'word-count-min': 'off' } }],
  };

  beforeEach(() => {
    scratch.write({ 'bon-a-tirer.config.json': JSON.stringify(config), 'contenu/breves/a.md': DRAFT });
  });

  test.each([
    ['there', '', ['contenu/breves/a.md']],
    ['in a folder below', 'contenu', ['breves/a.md']],
    ['without arguments', 'contenu', []],
  ])('the same report: %s', async (_, below, args) => {
    const { out } = await scratch.run([...args, '--format', 'json'], { below });
    const [report] = JSON.parse(out);
    expect(report.draft.path).toBe('contenu/breves/a.md');
    expect(report.rules.map(({ id }: { id: string }) => id)).not.toContain('word-count-min');
  });

  test('annotations of GitHub have paths from the root of the checkout', async () => {
    const env = { GITHUB_WORKSPACE: dirname(scratch.folder) };
    const { out } = await scratch.run(['--format', 'github'], { env });
    expect(out).toContain(`file=${basename(scratch.folder)}/contenu/breves/a.md,`);
  });

  test('--print-config knows the overrides', async () => {
    const { out } = await scratch.run(['--print-config', './breves/a.md'], { below: 'contenu' });
    expect(JSON.parse(out).rules['word-count-min']).toBe('off');
  });

  test('words add writes beside the configuration', async () => {
    const { out } = await scratch.run(['words', 'add', 'Brisemer'], { below: 'contenu' });
    expect(out).toContain('../.bon-a-tirer-words.txt');
    expect(scratch.read('.bon-a-tirer-words.txt')).toContain('Brisemer');
  });
});

test.each([['deux mots'], ['/(/'], ['#'], [' ']])('words add refuses %j and writes nothing', async (word) => {
  const { code, err } = await scratch.run(['words', 'add', 'Brisemer', word]);
  expect([code, err]).toEqual([2, expect.stringContaining('words add')]);
  expect(readdirSync(scratch.folder)).toEqual([]);
});

describe('output', () => {
  test.each([
    ['a reader that left', 'EPIPE', 0],
    ['a full disk', 'ENOSPC', 2],
  ])('%s', async (_, errorCode, code) => {
    scratch.write({ 'a.md': ARTICLE });
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error(errorCode), { code: errorCode })),
    });
    expect((await scratch.run(['a.md'], { stdout })).code).toBe(code);
  });

  test('help survives a reader that left', async () => {
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('left'), { code: 'EPIPE' })),
    });
    expect((await scratch.run(['--help'], { stdout })).code).toBe(0);
  });

  test('a link stays a link', () => {
    scratch.write({ 'a.md': 'avant' });
    symlinkSync(join(scratch.folder, 'a.md'), join(scratch.folder, 'lien.md'));
    writeWhole(join(scratch.folder, 'lien.md'), 'après');
    expect(scratch.read('a.md')).toBe('après');
    expect(lstatSync(join(scratch.folder, 'lien.md')).isSymbolicLink()).toBe(true);
  });

  test('a device stays a device', () => {
    writeWhole('/dev/null', 'rien');
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('an explanation shows no underscores of Markdown', async () => {
    const { out } = await scratch.run(['explain', 'heading-skip-level']);
    expect(out).toMatch(/^En français : /m);
    expect(out).not.toMatch(/^_|_$/m);
  });

  test('every rule can be explained', async () => {
    expect((await scratch.run(['explain', 'suppression-unused'])).out).toContain('suppression-unused');
  });
});

async function pathsOf(args: readonly string[]): Promise<readonly string[]> {
  const { out } = await scratch.run(['--format', 'json', ...args]);
  return JSON.parse(out).map((report: { draft: { path: string } }) => report.draft.path);
}
