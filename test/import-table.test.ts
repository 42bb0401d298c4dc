import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Which part may import which: the table of the README. A rule is a part of its own. */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  'src/document': [],
  'src/parse': ['src/document'],
  'src/french': ['src/document'],
  'src/engine': ['src/document'],
  'rules/*': ['src/document', 'src/french', 'src/engine'],
  'rules/index.ts': ['rules/*', 'src/engine'],
  'src/report': ['src/document', 'src/engine'],
  'src/lint': ['src/document', 'src/parse', 'src/french', 'src/engine', 'src/report', 'rules/index.ts'],
  'src/index.ts': ['src/document', 'src/parse', 'src/french', 'src/engine', 'src/report', 'src/lint'],
  'src/cli': ['src/index.ts'],
};

const files = ['src', 'rules']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  )
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file));

test('each part imports only what the table allows', () => {
  const forbidden = files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => imported.startsWith('src/') || imported.startsWith('rules/'))
      .filter((imported) => !mayImport(file, imported))
      .map((imported) => `${file} imports ${imported}`),
  );
  expect(forbidden).toEqual([]);
});

test('every file stands in a part of the table', () => {
  expect(files.filter((file) => !(partOf(file) in TABLE))).toEqual([]);
});

test('only the command reads files, the environment or the terminal', () => {
  const allowed = ['src/cli/', 'src/french/lexicon/'];
  const io = files
    .filter((file) => !allowed.some((folder) => file.startsWith(folder)))
    .flatMap((file) =>
      importsOf(file)
        .filter((imported) => imported.startsWith('node:'))
        .map((imported) => `${file} imports ${imported}`),
    );
  expect(io).toEqual([]);
});

test('the README holds the same table', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  for (const part of ['src/document', 'src/parse', 'src/french', 'src/engine', 'src/report', 'src/cli']) {
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${part}\` `));
    const allowed = TABLE[part]!.map((name) => name.replace(/^src\/(?!index)/, ''));
    for (const name of allowed) expect(row).toContain(name);
  }
});

function mayImport(file: string, imported: string): boolean {
  const [from, to] = [partOf(file), partOf(imported)];
  if (from === 'rules/*' && to === 'rules/*') return folderOf(file) === folderOf(imported);
  return from === to || TABLE[from]!.includes(to);
}

/** `src/lint.ts` and its folder are one part, and each rule's folder is `rules/*`. */
function partOf(file: string): string {
  if (file === 'src/lint.ts') return 'src/lint';
  if (file === 'src/index.ts' || file === 'rules/index.ts') return file;
  return file.startsWith('rules/') ? 'rules/*' : file.split('/').slice(0, 2).join('/');
}

function folderOf(file: string): string {
  return file.split('/')[1]!;
}

/** Static, dynamic and type imports alike, relative ones as paths from the root. */
function importsOf(file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(ROOT, file), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('.')
      ? relative(ROOT, join(ROOT, dirname(file), fileName)).replaceAll('\\', '/')
      : fileName,
  );
}
