import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compileCacheFolder, compiledModules } from './compiled.ts';

let folder: string;
let cache: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compiled-'));
  cache = join(folder, 'cache', 'deep');
  write(
    'main.cjs',
    "exports.answer = require('./part.cjs').twice(21); exports.separator = require('node:path').sep;",
  );
  write('part.cjs', 'exports.twice = (value) => value * 2; exports.folder = __dirname;');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('runs a module and what it requires, and keeps the compiled code of both', () => {
  const modules = compiledModules(cache);
  expect(modules.load(join(folder, 'main.cjs'))).toMatchObject({ answer: 42 });
  expect(modules.load(join(folder, 'part.cjs'))).toMatchObject({ folder });
  modules.keep();
  expect(readdirSync(cache)).toHaveLength(2);
});

test('keeps nothing anew where what is kept was taken', () => {
  answerOf(cache);
  const modules = compiledModules(cache);
  modules.load(join(folder, 'main.cjs'));
  rmSync(cache, { recursive: true });
  modules.keep();
  expect(() => readdirSync(cache)).toThrow('ENOENT');
});

test('a changed source never meets the code of an earlier one of the same length', () => {
  expect(answerOf(cache)).toBe(42);
  write('part.cjs', 'exports.twice = (value) => value * 3; exports.folder = __dirname;');
  expect(answerOf(cache)).toBe(63);
});

test.each([
  {
    name: 'kept code that is damaged',
    damage: (name: string) => writeFileSync(join(cache, name), 'damaged'),
  },
  { name: 'kept code that is gone', damage: (name: string) => rmSync(join(cache, name)) },
])('compiles again: $name', ({ damage }) => {
  answerOf(cache);
  readdirSync(cache).forEach(damage);
  expect(answerOf(cache)).toBe(42);
  expect(readdirSync(cache)).toHaveLength(2);
});

test.each([
  { name: 'no folder', place: () => undefined },
  { name: 'a folder that is a file', place: () => join(folder, 'main.cjs', 'cache') },
])('runs without keeping: $name', ({ place }) => {
  expect(answerOf(place())).toBe(42);
});

test.each([
  { env: { NODE_DISABLE_COMPILE_CACHE: '1', NODE_COMPILE_CACHE: '/kept' }, expected: undefined },
  { env: { NODE_COMPILE_CACHE: '/kept', XDG_CACHE_HOME: '/cache' }, expected: join('/kept', 'bon-a-tirer') },
  { env: { XDG_CACHE_HOME: '/cache' }, expected: join('/cache', 'bon-a-tirer') },
])('compileCacheFolder($env)', ({ env, expected }) => {
  expect(compileCacheFolder(env)).toBe(expected);
});

test.skipIf(process.getuid === undefined)('a folder that others can write to keeps nothing', () => {
  const kept = join(folder, 'bon-a-tirer');
  mkdirSync(kept, { mode: 0o700 });
  expect(compileCacheFolder({ NODE_COMPILE_CACHE: folder })).toBe(kept);
  chmodSync(kept, 0o777);
  expect(compileCacheFolder({ NODE_COMPILE_CACHE: folder })).toBeUndefined();
  expect(compileCacheFolder({ NODE_COMPILE_CACHE: join(folder, 'main.cjs') })).toBeUndefined();
});

test.skipIf(process.getuid === undefined)('nor one in whose place others can put another, further up', () => {
  const place = join(folder, 'open', 'own');
  mkdirSync(place, { recursive: true, mode: 0o700 });
  expect(compileCacheFolder({ NODE_COMPILE_CACHE: place })).toBe(join(place, 'bon-a-tirer'));
  chmodSync(join(folder, 'open'), 0o777);
  expect(compileCacheFolder({ NODE_COMPILE_CACHE: place })).toBeUndefined();
  // The link is elsewhere; what counts is where it leads.
  symlinkSync(place, join(folder, 'link'));
  expect(compileCacheFolder({ NODE_COMPILE_CACHE: join(folder, 'link') })).toBeUndefined();
  chmodSync(join(folder, 'open'), 0o1777);
  expect(compileCacheFolder({ NODE_COMPILE_CACHE: place })).toBe(join(place, 'bon-a-tirer'));
});

test('a trace names the files of this installation, not of the one that kept the code', () => {
  const trace = (name: string) => {
    mkdirSync(join(folder, name));
    write(join(name, 'main.cjs'), 'exports.fail = () => { throw new Error(); };');
    const modules = compiledModules(cache);
    const { fail } = modules.load(join(folder, name, 'main.cjs')) as { readonly fail: () => never };
    modules.keep();
    try {
      return fail();
    } catch (error) {
      return (error as Error).stack;
    }
  };
  expect(trace('first')).toContain(join(folder, 'first', 'main.cjs'));
  expect(trace('second')).toContain(join(folder, 'second', 'main.cjs'));
});

function write(name: string, source: string): void {
  writeFileSync(join(folder, name), source);
}

function answerOf(place: string | undefined): number {
  const modules = compiledModules(place);
  const { answer } = modules.load(join(folder, 'main.cjs')) as { readonly answer: number };
  modules.keep();
  return answer;
}
