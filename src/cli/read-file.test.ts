import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBytes } from './read-file.ts';
import { type Scratch, scratchFolder } from './scratch.ts';

const SECRET = 'Le mot de passe de la machine est un secret que nul brouillon ne doit lire.\n';
const DRAFT = '# Rentrer la batterie en hiver\n\nLe froid abîme une batterie.\n';
const naming = (head: string) =>
  `---\ntitle: Rentrer la batterie\n${head}\n---\n\nLe froid abîme une batterie.\n`;

const isUnix = process.platform !== 'win32';
let scratch: Scratch;
let outside: string;
const at = (...names: readonly string[]) => join(scratch.folder, ...names);
beforeEach(() => {
  scratch = scratchFolder();
  scratch.write({ 'a.md': DRAFT, '.git/config': SECRET, '.env.txt': SECRET });
  outside = mkdtempSync(join(tmpdir(), 'bon-a-tirer-dehors-'));
  if (isUnix) layTraps();
});
afterEach(() => {
  scratch.remove();
  rmSync(outside, { recursive: true });
});

function layTraps(): void {
  writeFileSync(join(outside, 'secret.txt'), SECRET);
  symlinkSync(join(outside, 'secret.txt'), at('dehors.txt'));
  symlinkSync(outside, at('dehors'));
  symlinkSync(at('.git', 'config'), at('depot.txt'));
  symlinkSync(at('.env.txt'), at('cache.txt'));
  symlinkSync(at('a.md'), at('dedans.md'));
  symlinkSync('/dev/zero', at('zero.txt'));
  execFileSync('mkfifo', [at('tube.txt')]);
}

describe.skipIf(!isUnix)('what a repository holds beside plain files', () => {
  test.each([['.'], ['**/*.txt'], ['dehors/**'], ['*']])('is no draft for a search: %s', async (pattern) => {
    const { out, err } = await scratch.run([pattern, 'a.md', '--format', 'json']);
    expect(JSON.parse(out).map(({ draft }: { draft: { path: string } }) => draft.path)).toEqual(['a.md']);
    expect(out + err).not.toContain('mot de passe');
  });

  test.each([
    ['dehors.txt', 'out of its root'],
    ['dehors/secret.txt', 'out of its root'],
    ['depot.txt', 'into .git'],
    ['zero.txt', 'no regular file'],
    ['tube.txt', 'no regular file'],
    ['x'.repeat(5000), /ENAMETOOLONG|no such file/],
  ])('is told when it is named: %s', async (name, message) => {
    for (const args of [[name], ['a.md', '--brief', name], ['a.md', '--source', name]]) {
      const { code, out, err } = await scratch.run([...args, '--format', 'json']);
      expect([code, err]).toEqual([2, expect.stringMatching(message)]);
      expect(out + err).not.toContain('mot de passe');
    }
  });

  test.each([
    ['dehors.txt', 'out of its root'],
    ['dehors/secret.txt', 'out of its root'],
    ['depot.txt', 'into .git'],
    ['cache.txt', 'hidden'],
    ['.env.txt', 'hidden'],
    ['.git/config', 'hidden'],
    ['tube.txt', 'no regular file'],
    ['zero.txt', 'out of its root'],
    ['clef.pem', 'no text'],
  ])('cannot be named by a draft: %s', async (name, message) => {
    scratch.write({ 'clef.pem': SECRET });
    scratch.write({ 'b.md': naming(`source_file: ${name}`) });
    const { code, out, err } = await scratch.run(['b.md', '--format', 'json']);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    expect(out + err).not.toContain('mot de passe');
  });

  test.each([['wordFiles'], ['dictionaries']])('cannot be named by %s of a configuration', async (key) => {
    for (const path of ['dehors.txt', '../secret.txt', '/dev/zero', 'tube.txt']) {
      const value = key === 'wordFiles' ? path : { aff: path, dic: path };
      scratch.write({ 'bon-a-tirer.config.json': JSON.stringify({ [key]: [value] }) });
      const { code, err } = await scratch.run(['a.md']);
      expect([code, err]).toEqual([2, expect.stringContaining(path)]);
      expect(err).not.toContain('mot de passe');
    }
  });

  test('a link within it leads where it did', async () => {
    expect((await scratch.run(['dedans.md', '--format', 'json'])).out).toContain('dedans.md');
  });

  test.each([['.gitignore'], ['.bon-a-tirer-words.txt'], ['bon-a-tirer.config.json']])(
    'does not hang as %s',
    async (name) => {
      execFileSync('mkfifo', [at(name)]);
      expect([0, 1, 2]).toContain((await scratch.run(['.'])).code);
    },
  );
});

describe('the limit of bytes', () => {
  test.each([
    ['a brief', ['a.md', '--brief', 'long.txt']],
    ['a source', ['a.md', '--source', 'long.txt']],
    ['a brief that a draft names', ['b.md']],
    ['a source that a draft names', ['c.md']],
  ])('holds for %s', async (_, args) => {
    scratch.write({
      'long.txt': 'mot '.repeat(100),
      'b.md': naming('brief: long.txt'),
      'c.md': naming('source_file: long.txt'),
    });
    const { code, err } = await scratch.run([...args, '--max-size', '200']);
    expect([code, err]).toEqual([2, expect.stringContaining('400 bytes, more than 200')]);
  });

  test.skipIf(process.platform !== 'linux')('counts what is read, of a file that tells no size too', () => {
    expect(() => readBytes('/proc/self/status', { maxSize: 10 })).toThrow(/11 bytes, more than 10/);
    expect(readBytes('/proc/self/status').length).toBeGreaterThan(10);
  });
});

test.skipIf(!isUnix)('init writes no code that the name of a folder holds', async () => {
  const folder = "contenu\nprocess.exit(9); '";
  mkdirSync(at(folder));
  scratch.write({ [`${folder}/a.md`]: DRAFT, [`${folder}/b.md`]: DRAFT });
  rmSync(at('a.md'));
  expect((await scratch.run(['init'])).code).toBe(0);
  expect(scratch.read('bon-a-tirer.config.mjs')).not.toMatch(/^process/m);
});
