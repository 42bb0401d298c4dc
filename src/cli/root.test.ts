import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { configFolders, isBelow } from './root.ts';
import { type Scratch, scratchFolder } from './scratch.ts';

const CONFIG = 'export default { gate: { minScore: 99 } };\n';

let scratch: Scratch;
const at = (...names: readonly string[]) => join(scratch.folder, ...names);
beforeEach(() => {
  scratch = scratchFolder();
  mkdirSync(at('a', 'b', 'c'), { recursive: true });
});
afterEach(() => scratch.remove());

test('a configuration is looked for up to the root of the repository, be it a worktree', () => {
  scratch.write({ 'a/.git': 'gitdir: ailleurs\n' });
  expect(configFolders(at('a', 'b', 'c'))).toEqual([at('a', 'b', 'c'), at('a', 'b'), at('a')]);
});

test('and up to the home of the user', () => {
  expect(configFolders(at('a', 'b', 'c'), at('a', 'b'))).toEqual([at('a', 'b', 'c'), at('a', 'b')]);
});

test.skipIf(process.getuid === undefined)('outside both, no further than others can put one', () => {
  chmodSync(at('a'), 0o777);
  expect(configFolders(at('a', 'b', 'c'))).toEqual([at('a', 'b', 'c'), at('a', 'b')]);
});

test('code of a folder above the repository does not run', async () => {
  scratch.write({ 'bon-a-tirer.config.mjs': CONFIG, 'a/.git/HEAD': '' });
  const { out } = await scratch.run(['--print-config', 'x.md'], { below: 'a/b' });
  expect(JSON.parse(out).gate).toMatchObject({ minScore: 70 });
  scratch.write({ 'a/bon-a-tirer.config.mjs': CONFIG });
  const found = await scratch.run(['--print-config', 'x.md'], { below: 'a/b' });
  expect(JSON.parse(found.out).gate).toMatchObject({ minScore: 99 });
});

test.each([
  ['/a/b', '/a', true],
  ['/a', '/a', false],
  ['/ab', '/a', false],
  ['/a/../b', '/a', false],
  ['/a/..b', '/a', true],
])('%s is below %s: %s', (path, folder, expected) => {
  expect(isBelow(path, folder)).toBe(expected);
});
