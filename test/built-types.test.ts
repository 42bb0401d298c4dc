import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

// The types as they are published (npm run build, which npm ci does too), seen by a package of strict settings that has no
// types of Node: what a declaration imports must be there.
const root = fileURLToPath(new URL('..', import.meta.url));
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  types: [],
  skipLibCheck: false,
  paths: {
    'bon-a-tirer': [`${root}dist/index.d.ts`],
    'bon-a-tirer/french': [`${root}dist/french.d.ts`],
  },
};

test('the code of the README compiles against the built types', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8');
  const examples = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code]) => code!);
  expect(examples.length).toBeGreaterThan(2);
  expect(problemsOf(examples)).toEqual([]);
});

test('a mistake of its reader does not', () => {
  const code = `import { lint } from 'bon-a-tirer';
    const report = await lint('Il pleut.', { keyphrse: 'a' });
    const verdict: 'reprendre' = report.verdict;`;
  expect(problemsOf([code])).toEqual([
    expect.stringContaining('keyphrse'),
    expect.stringContaining('not assignable to type \'"reprendre"\''),
  ]);
});

test('the built types import only each other: what is bundled is no package of its reader', () => {
  const declarations = readdirSync(`${root}dist`).filter((name) => name.endsWith('.d.ts'));
  expect(declarations).toContain('index.d.ts');
  for (const name of declarations) {
    const { importedFiles } = ts.preProcessFile(readFileSync(`${root}dist/${name}`, 'utf8'));
    for (const { fileName } of importedFiles) expect(fileName).toMatch(/^\.\//);
  }
});

/** What the compiler says of modules. */
function problemsOf(modules: readonly string[]): readonly string[] {
  const texts = new Map(modules.map((code, index) => [`${root}test/consumer-${index}.ts`, code]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name);
    return text === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ES2023);
  };
  return ts.getPreEmitDiagnostics(ts.createProgram([...texts.keys()], options, host)).map(textOf);
}

function textOf({ file, messageText }: ts.Diagnostic): string {
  return `${file?.fileName.replace(root, '') ?? ''} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}
