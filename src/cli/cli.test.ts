import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from './main.ts';

const good = readFileSync(new URL('../../fixtures/demo/bon-a-tirer.md', import.meta.url), 'utf8');
const bad = readFileSync(new URL('../../fixtures/demo/a-refuser.md', import.meta.url), 'utf8');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bon-a-tirer-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('exit codes', () => {
  test.each([
    ['0 for an accepted draft', ['bon.md'], 0],
    ['1 for a rejected draft', ['bon.md', 'refus.md'], 1],
    ['1 for a score below --min-score', ['refus.md', '--min-score', '100'], 1],
    ['2 without a draft', [], 2],
    ['2 for a file that is not there', ['absent.md'], 2],
    ['2 for a glob that matches nothing', ['**/*.mdx'], 2],
    ['2 for an unknown rule', ['bon.md', '--rule', 'heading-emojy:off'], 2],
    ['2 for an unknown option', ['bon.md', '--frobnicate'], 2],
    ['2 for an unknown format', ['bon.md', '--format', 'yaml'], 2],
    ['2 when one of the files cannot be read as text', ['bon.md', 'latin1.md'], 2],
    ['0 for help', ['--help'], 0],
  ])('%s', async (_, args, code) => {
    write({ 'bon.md': good, 'refus.md': bad, 'latin1.md': Buffer.from([0xe9, 0x74, 0xe9]) });
    expect((await run(args)).code).toBe(code);
  });
});

describe('bad input', () => {
  test.each([
    [
      'a byte that is not UTF-8',
      { 'a.md': Buffer.from('Un \xe9t\xe9', 'latin1') },
      ['a.md'],
      /a\.md.*UTF-8.*\b3\b/,
    ],
    ['a binary file', { 'a.md': Buffer.from([0x89, 0x50, 0, 0, 1]) }, ['a.md'], /a\.md/],
    [
      'a file over the limit',
      { 'a.md': 'Bonjour.' },
      ['a.md', '--max-size', '3'],
      /a\.md.*8 bytes.*--max-size/,
    ],
    ['an empty folder', { 'vide/x.css': '' }, ['vide'], /vide: no draft matches/],
    [
      'a broken configuration',
      { 'a.md': good, 'bon-a-tirer.config.json': '{' },
      ['a.md'],
      /bon-a-tirer\.config\.json.*JSON/,
    ],
    [
      'a mistyped rule in a configuration',
      { 'a.md': good, 'bon-a-tirer.config.json': '{"rules":{"heading-emojy":"off"}}' },
      ['a.md'],
      /heading-emojy.*heading-emoji/,
    ],
    ['a brief that is not there', { 'a.md': good }, ['a.md', '--brief', 'x.txt'], /x\.txt.*no such file/],
  ])('%s gets a clear message', async (_, files, args, message) => {
    write(files);
    const { code, err } = await run(args);
    expect(err.replaceAll('\n', ' ')).toMatch(message);
    expect(code).toBe(2);
  });

  test('one bad file hides no verdict of the others', async () => {
    write({ 'a.md': Buffer.from([0xff, 0xfe]), 'b.md': good });
    const { out } = await run(['a.md', 'b.md', '--format', 'json']);
    expect(out).toContain('b.md');
  });
});

describe('input', () => {
  test('reads standard input under the name that it stands for', async () => {
    const { code, out } = await run(['-', '--stdin-filename', 'x/bon.md', '--format', 'json'], good);
    expect([code, out.includes('x/bon.md')]).toEqual([0, true]);
  });

  test('leaves out what .gitignore leaves out, unless it is named', async () => {
    write({ '.git/HEAD': '', '.gitignore': 'brouillons/\n', 'a.md': good, 'brouillons/b.md': bad });
    expect((await run(['.'])).code).toBe(0);
    expect((await run(['brouillons/b.md'])).code).toBe(1);
  });

  test('judges the files of the configuration when none is named', async () => {
    write({ 'a.md': good, 'b.md': bad, 'bon-a-tirer.config.json': '{"files":["b.md"]}' });
    expect((await run([])).code).toBe(1);
  });

  test('reads a TypeScript configuration and the words of the repository', async () => {
    write({
      'bon-a-tirer.config.ts': "export default { rules: { 'word-count-min': 'off' } } as const;\n",
      '.bon-a-tirer-words.txt': 'brimborionesque # notre mot\n',
      'a.md': '# Un titre simple\n\nCe décor brimborionesque plaît aux enfants de la classe.\n',
    });
    const { out } = await run(['a.md', '--format', 'json']);
    expect(out).not.toContain('"rule": "word-count-min"');
    expect(out).not.toContain('"rule": "spelling-unknown"');
  });
});

describe('output', () => {
  test('writes the reports to a file, whole', async () => {
    write({ 'a.md': good });
    const { out } = await run(['a.md', '--format', 'json', '--output', 'r.json']);
    expect(out).toBe('');
    expect(() => JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'))).not.toThrow();
  });

  test('prints rejected drafts only under --quiet', async () => {
    write({ 'a.md': good, 'b.md': bad });
    const { out } = await run(['a.md', 'b.md', '--quiet']);
    expect([out.includes('a.md'), out.includes('b.md')]).toEqual([false, true]);
  });

  test('prints the configuration that holds for a file', async () => {
    const { out } = await run(['--print-config', 'a.md', '--rule', 'heading-emoji:off']);
    expect(JSON.parse(out)).toMatchObject({ gate: { minScore: 70 } });
  });

  test('explains a rule, and names the nearest to a mistyped one', async () => {
    expect((await run(['explain', 'heading-skip-level'])).out).toContain('Les niveaux de titre');
    expect((await run(['explain', 'heading-skip-levels'])).err).toContain('heading-skip-level?');
  });

  test('lists the rules', async () => {
    expect((await run(['rules'])).out).toMatch(/^heading-skip-level +warning /m);
  });
});

describe('writing to the repository', () => {
  test('init looks at the drafts and writes a configuration once', async () => {
    write({
      'contenu/a.md': '---\ntitre: Un\nchapo: Deux\n---\nTexte.\n',
      'package.json': '{"type":"module"}',
    });
    expect((await run(['init'])).code).toBe(0);
    const config = readFileSync(join(folder, 'bon-a-tirer.config.mjs'), 'utf8');
    expect(config).toContain("files: ['contenu/**/*.md']");
    expect(config).toContain("title: 'titre'");
    expect((await run(['init'])).code).toBe(2);
  });

  test('words add keeps what is there and adds each word once', async () => {
    write({ '.bon-a-tirer-words.txt': 'Nordmer' });
    await run(['words', 'add', 'Brisemer', 'Nordmer', 'Brisemer']);
    expect(readFileSync(join(folder, '.bon-a-tirer-words.txt'), 'utf8')).toBe('Nordmer\nBrisemer\n');
  });
});

async function run(args: readonly string[], input = '') {
  const [stdout, stderr] = [sink(), sink()];
  const host = { cwd: () => folder, env: {}, stdin: Readable.from([Buffer.from(input)]), stdout, stderr };
  const code = await main(args, host);
  return { code, out: stdout.text(), err: stderr.text() };
}

function sink() {
  let text = '';
  const stream = new Writable({
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  });
  return Object.assign(stream, { text: () => text });
}

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
