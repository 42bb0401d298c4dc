import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOSTILE, trespassesIn } from '../../test/hostile-texts.ts';
import { formats } from '../index.ts';
import { type Scratch, scratchFolder } from './scratch.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const sources = readdirSync(folder)
  .filter((name) => /\.ts$/.test(name) && !/\.test\.ts$|^scratch\.ts$/.test(name))
  .map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')] as const);

/** What leads around the one way out (told.ts, host.ts) or in (read-file.ts), and the files that are that way. */
const WAYS: readonly (readonly [string, RegExp, readonly string[]])[] = [
  [
    'writes to a stream',
    /\.(?:write|end|pipe)\($|^process\.(?:stdout|stderr)\.(?!writableLength)|^console\./,
    ['host.ts'],
  ],
  ['makes a told text', /^as Told$/, ['told.ts']],
  [
    'writes, renames or removes a file',
    /^(?:write|append|rename|rm|unlink|copy|cp|mkdir|link|symlink|createWriteStream|chmod|chown)\w*$/,
    ['write-file.ts', 'compiled.ts'],
  ],
  [
    'asks a network or another process',
    /^fetch\($|^import node:(?:child_process|cluster|dgram|dns|http|https|net|tls|inspector)/,
    [],
  ],
  // explain.ts and compiled.ts read what the package ships.
  [
    'reads a file',
    /^(?:readFile\w*|read|readSync|openSync|open|createReadStream)$/,
    ['read-file.ts', 'compiled.ts', 'explain.ts'],
  ],
];

describe('there is one way out, and one way in', () => {
  test.each(WAYS)('nothing else %s', (_, pattern, allowed) => {
    const around = sources
      .filter(([name]) => !allowed.includes(name))
      .flatMap(([name, text]) =>
        usesIn(text)
          .filter((use) => pattern.test(use))
          .map((use) => `${name}: ${use}`),
      );
    expect(around).toEqual([]);
    expect(
      sources.filter(
        ([name, text]) => allowed.includes(name) && usesIn(text).some((use) => pattern.test(use)),
      ),
    ).toHaveLength(allowed.length);
  });

  test('each stream is written told texts only: the compiler holds that', () => {
    const host = sources.find(([name]) => name === 'host.ts')![1];
    expect(host.match(/\bstream: Terminal, text: \w+/g)).toEqual(
      Array(3).fill('stream: Terminal, text: Told'),
    );
  });
});

/** Calls (`host.stdout.write(`), names imported of node:fs, and casts (`as Told`) of a source. */
function usesIn(source: string): readonly string[] {
  const uses: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) uses.push(`${node.expression.getText()}(`);
    if (ts.isPropertyAccessExpression(node)) uses.push(node.getText());
    if (ts.isImportDeclaration(node)) uses.push(`import ${(node.moduleSpecifier as ts.StringLiteral).text}`);
    if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) uses.push(`as ${node.type.getText()}`);
    if (ts.isImportSpecifier(node) && /node:fs/.test(node.parent.parent.parent.getText()))
      uses.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return uses;
}

describe.skipIf(process.platform === 'win32')(
  'whoever wrote it, nothing steers what it is printed on',
  () => {
    let scratch: Scratch;
    beforeEach(() => {
      scratch = scratchFolder();
    });
    afterEach(() => scratch.remove());

    // A name of a file holds no NUL, and no lone surrogate.
    const texts = HOSTILE.filter((text) => !/\0|\p{Cs}/u.test(text)).map((text) => text.replaceAll('/', '∕'));

    test.each(texts)('a name, a draft, what it names, an argument: %j', async (text) => {
      const yaml = JSON.stringify(text);
      scratch.write({
        [`a${text}.md`]: `---\ntitle: ${yaml}\n---\n# ${text}\n\nUn mot ${text} et un  autre${text}.Puis rien ( ${text} .\n`,
        [`${text}.md`]: `# Un titre\n\nUn mot.`,
        [`binaire${text}.md`]: Buffer.from([0xff, 0xfe, 0]),
        'b.md': `---\nsource_file: ${yaml}\n---\n# Un titre\n`,
        'c.md': `---\nbrief: ${JSON.stringify(`${text.replaceAll('\n', ' ')}.txt`)}\n---\n# Un titre\n`,
        'd.md': `---\nbrief: ${JSON.stringify(`${text}: ${text}`)}\nbon-a-tirer: { disable: [${yaml}] }\n---\n# Un titre\n`,
      });
      const runs: (readonly string[])[] = [
        ...formats.map((format) => ['.', '--format', format]),
        ['.', `absent${text}`, `[${text}].md`],
        ['b.md', '--brief', text],
        ['b.md', '--source', `x${text}`],
        ['b.md', '--rule', text],
        ['b.md', '--config', text],
        ['b.md', '--output', `x${text}/y`],
        ['b.md', '--format', text],
        ['--print-config', 'b.md', '--keyphrase', text],
        [`--${text}`],
        ['explain', text],
        ['words', 'add', text],
        ['words', 'add', `mot${text}`],
        ['init'],
      ];
      for (const args of runs) {
        const { out, err } = await scratch.run(args);
        const commands = args.includes('github');
        expect([
          args,
          ...trespassesIn(out, { commands, color: false }),
          ...trespassesIn(err, { commands: false, color: false }),
        ]).toEqual([args]);
        expect(err).not.toContain('internal error');
      }
    });

    test.each(texts)('a configuration: %j', async (text) => {
      for (const config of [
        { [text]: 1 },
        { rules: { [text]: 'off' } },
        { preset: text },
        { words: [text] },
        { wordFiles: [text] },
        { keyphrase: text },
      ]) {
        scratch.write({
          'a.md': '# Un titre\n\nUn mot.\n',
          'bon-a-tirer.config.json': JSON.stringify(config),
        });
        const { out, err } = await scratch.run(['a.md']);
        expect(trespassesIn(out + err, { commands: false, color: false })).toEqual([]);
      }
      scratch.write({ 'bon-a-tirer.config.json': `{ ${text}` });
      expect(trespassesIn((await scratch.run(['a.md'])).err, { commands: false, color: false })).toEqual([]);
      rmConfig();
      scratch.write({ 'bon-a-tirer.config.mjs': `throw new Error(${JSON.stringify(text)});` });
      expect(trespassesIn((await scratch.run(['a.md'])).err, { commands: false, color: false })).toEqual([]);
    });

    test('the line that tells how far a run is', async () => {
      for (let draft = 0; draft < 50; draft++)
        scratch.write({ [`${draft}\u001b[31m\n::error::.md`]: '# Un titre\n' });
      const { err } = await scratch.run(['.'], { isTerminal: true });
      expect(err).toContain('50/50');
      expect(trespassesIn(err.replaceAll('\r\u001b[K', ''), { commands: false, color: false })).toEqual([]);
    });

    function rmConfig(): void {
      scratch.write({ 'bon-a-tirer.config.json': '' });
    }
  },
);
