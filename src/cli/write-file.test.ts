import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Scratch, scratchFolder } from './scratch.ts';
import { writeWhole } from './write-file.ts';

let scratch: Scratch;
const at = (...names: readonly string[]) => join(scratch.folder, ...names);
beforeEach(() => {
  scratch = scratchFolder();
  scratch.write({ 'a.md': 'avant' });
});
afterEach(() => scratch.remove());

describe('what was there', () => {
  test.skipIf(process.platform === 'win32').each([[0o664], [0o600], [0o755]])(
    'keeps its mode %o, whatever the mask',
    (mode) => {
      chmodSync(at('a.md'), mode);
      writeWhole(at('a.md'), 'après');
      expect([scratch.read('a.md'), statSync(at('a.md')).mode & 0o777]).toEqual(['après', mode]);
    },
  );

  test('is left alone when it changed since it was read', () => {
    const before = Buffer.from('plus tôt');
    expect(() => writeWhole(at('a.md'), 'après', { name: 'a.md', before })).toThrow(/^a\.md: it has changed/);
    expect([scratch.read('a.md'), readdirSync(scratch.folder)]).toEqual(['avant', ['a.md']]);
    writeWhole(at('a.md'), 'après', { before: Buffer.from('avant') });
    expect(scratch.read('a.md')).toBe('après');
  });

  test('is left alone when it has another name', () => {
    linkSync(at('a.md'), at('b.md'));
    expect(() => writeWhole(at('a.md'), 'après')).toThrow(/2 names \(hard links\)/);
    expect(scratch.read('b.md')).toBe('avant');
  });

  test('is left alone when it is read-only', () => {
    chmodSync(at('a.md'), 0o444);
    expect(() => writeWhole(at('a.md'), 'après')).toThrow(/read-only/);
    expect(scratch.read('a.md')).toBe('avant');
  });
});

describe.skipIf(process.platform === 'win32')('no link of the root leads the writing out of it', () => {
  let outside: string;
  beforeEach(() => {
    outside = mkdtempSync(join(tmpdir(), 'bon-a-tirer-dehors-'));
  });
  afterEach(() => rmSync(outside, { recursive: true }));

  test.each([
    ['a file', 'r.json', () => symlinkSync(join(outside, 'clef'), at('r.json'))],
    ['a folder', 'sortie/r.json', () => symlinkSync(outside, at('sortie'))],
  ])('%s', async (_, name, link) => {
    scratch.write({ '.git/HEAD': '' });
    link();
    const { code, err } = await scratch.run(['a.md', '--output', name]);
    expect([code, err]).toEqual([2, expect.stringContaining(`${name}: `)]);
    expect(readdirSync(outside)).toEqual([]);
  });

  test('but one within it does', () => {
    mkdirSync(at('sortie'));
    symlinkSync(at('sortie'), at('lien'));
    writeWhole(at('lien', 'r.json'), '{}', { root: scratch.folder });
    expect(scratch.read('sortie/r.json')).toBe('{}');
  });
});

test('an edit made while a draft is judged is not lost to its fix', async () => {
  const draft = '# Le vélo\n\nIl pleut , dit-on .\n';
  scratch.write({
    'a.md': draft,
    'bon-a-tirer.config.mjs': `
      import { writeFileSync } from 'node:fs';
      const rule = { id: 'maison-edite', category: 'residue', severity: 'info', summary: { fr: '', en: '' }, messages: {} };
      import { defineRule } from 'bon-a-tirer';
      export default { customRules: [defineRule({ ...rule, check() { writeFileSync(${JSON.stringify(at('a.md'))}, 'Édité.'); return []; } })] };`,
  });
  const { code, err } = await scratch.run(['a.md', '--fix']);
  expect([code, err]).toEqual([2, expect.stringContaining('a.md: it has changed since it was read')]);
  expect(scratch.read('a.md')).toBe('Édité.');
});
