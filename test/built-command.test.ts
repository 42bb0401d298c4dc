import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

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

function run(...args: string[]) {
  const env = { ...process.env, NODE_COMPILE_CACHE: cache, NODE_DISABLE_COMPILE_CACHE: '' };
  return spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', env });
}
