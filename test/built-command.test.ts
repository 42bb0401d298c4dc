import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The command as it is published (npm run build, which npm ci does too): other tests run its source.
const bin = fileURLToPath(new URL('../dist/bin.cjs', import.meta.url));
const drafts = fileURLToPath(new URL('../fixtures/demo', import.meta.url));
const cache = mkdtempSync(join(tmpdir(), 'built-command-'));

afterAll(() => rmSync(cache, { recursive: true }));

test('judges the same with and without the compiled code of an earlier run', () => {
  const runs = Array.from({ length: 3 }, () => run('check', drafts, '--format', 'json'));
  expect(readdirSync(join(cache, 'bon-a-tirer')).length).toBeGreaterThan(3);
  expect(runs.map(({ status }) => status)).toEqual([1, 1, 1]);
  expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
  expect(JSON.parse(runs[0]!.stdout)).toHaveLength(2);
});

test.each([
  { args: ['--help'], status: 0, text: 'Usage: bon-a-tirer' },
  { args: ['rules'], status: 0, text: 'heading-skip-level' },
  { args: ['explain', 'heading-skip-level'], status: 0, text: 'heading-skip-level' },
  { args: ['nowhere.md'], status: 2, text: 'there is no such file' },
])('$args ends with $status', ({ args, status, text }) => {
  const ended = run(...args);
  expect(ended.status).toBe(status);
  expect(ended.stdout + ended.stderr).toContain(text);
});

test.each(['mjs', 'ts'])('takes a configuration in .%s that imports the package', (ending) => {
  const folder = join(cache, ending);
  mkdirSync(folder);
  const config = `import { defineConfig } from 'bon-a-tirer';\nexport default defineConfig({ preset: 'strict' });\n`;
  writeFileSync(join(folder, `bon-a-tirer.config.${ending}`), config);
  const printed = run('--config', join(folder, `bon-a-tirer.config.${ending}`), '--print-config', 'draft.md');
  expect(printed.stderr).toBe('');
  expect(JSON.parse(printed.stdout)).toMatchObject({ preset: 'strict' });
});

test('the licences of both bundles travel with it, each with its text', () => {
  const licences = readFileSync(new URL('../dist/THIRD-PARTY-LICENCES.txt', import.meta.url), 'utf8');
  const parts = licences.trimEnd().split('\n\n---\n\n');
  const names = parts.map((part) => part.split('@')[0]);
  // Of the command alone, of the library's French alone, and of both.
  expect(names).toEqual(expect.arrayContaining(['commander', 'parse-latin', 'remark-parse', 'yaml']));
  for (const part of parts) expect(part).toMatch(/copyright|permission|licen[cs]e/i);
});

describe('what takes too long is ended, told by its name, and hides no other', () => {
  const folder = join(cache, 'time');
  const draft = (word: string) => `# Un titre\n\nUn mot ${word}.\n`;
  beforeAll(() => {
    mkdirSync(folder);
    const files = {
      'a.md': draft('simple'),
      'b.md': draft('BOUCLE'),
      'c.md': draft('simple'),
      'bon-a-tirer.config.mjs': `
        import { defineRule } from 'bon-a-tirer';
        const rule = { id: 'maison-boucle', category: 'residue', severity: 'info', summary: { fr: '', en: '' } };
        export default { customRules: [defineRule({ ...rule, messages: {}, check(article) {
          if (article.source.includes('BOUCLE')) for (;;);
          return [];
        } })] };`,
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  });

  test('a draft', () => {
    const ended = runIn(folder, '.', '--timeout', '2', '--format', 'ndjson');
    expect(ended.stderr).toBe('bon-a-tirer: b.md: it takes more than 2 s (--timeout): it was not judged.\n');
    const paths = ended.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).draft.path);
    expect([ended.status, paths]).toEqual([3, ['a.md', 'c.md']]);
  });

  test('a run', () => {
    const ended = runIn(folder, 'b.md', 'a.md', '--total-timeout', '2');
    expect([ended.status, ended.stderr.match(/--total-timeout/g)]).toEqual([3, ['--total-timeout']]);
  });

  test('and what does not is judged as without a limit', () => {
    const [limited, free] = [['--timeout', '60'], []].map((limit) => runIn(folder, 'a.md', 'c.md', ...limit));
    expect([limited!.status, limited!.stdout]).toEqual([free!.status, free!.stdout]);
    const failed = runIn(folder, 'a.md', '--timeout', '60', '--brief', 'absent.txt');
    expect([failed.status, failed.stderr]).toEqual([
      2,
      expect.stringContaining('absent.txt: there is no such file'),
    ]);
  });
});

function run(...args: string[]) {
  return runIn(undefined, ...args);
}

function runIn(cwd: string | undefined, ...args: string[]) {
  const env = { ...process.env, NODE_COMPILE_CACHE: cache, NODE_DISABLE_COMPILE_CACHE: '' };
  return spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', env, cwd });
}
