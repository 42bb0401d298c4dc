import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig } from 'tsdown';

const license = createRequire(import.meta.url)('rollup-plugin-license');

// Everything but jiti is bundled: a cold process then reads a handful of files instead of hundreds.
const common = {
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  clean: false,
  report: false,
  // White space and comments only: names stay, so that the trace of a bug can be read.
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
} as const;

/** What the plugin tells of a package that is bundled. */
interface Bundled {
  readonly name: string | null;
  readonly version: string | null;
  readonly license: string | null;
  readonly licenseText: string | null;
  readonly noticeText: string | null;
}

const bundled = new Map<string, Bundled>();

// Of both bundles: each adds what it holds, and writes what is known by then.
const licences = license({
  thirdParty: {
    includePrivate: true,
    output: (packages: readonly Bundled[]) => {
      for (const entry of packages) bundled.set(`${entry.name}@${entry.version}`, entry);
      writeFileSync('dist/THIRD-PARTY-LICENCES.txt', licencesText());
    },
  },
});

/**
 * The licences that travel with the package.
 *
 * @throws when a package that is bundled comes with none
 */
function licencesText(): string {
  const without = [...bundled].filter(([, { license, licenseText }]) => !license || !licenseText);
  if (without.length > 0)
    throw new Error(`Bundled without a licence text: ${without.map(([name]) => name).join(', ')}.`);
  const parts = [...bundled]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, entry]) =>
      [`${name} (${entry.license})`, entry.licenseText, entry.noticeText].filter((part) => part).join('\n\n'),
    );
  return `${parts.join('\n\n---\n\n')}\n`;
}

// The bundler loses the default export of a Node module that is exported on, as vfile does, in CommonJS chunks.
const vfileDefaults = {
  name: 'vfile-defaults',
  transform: (code: string, id: string) =>
    /\/vfile\/lib\/min(path|proc)\.js$/.test(id)
      ? code.replace(/export \{default as (\w+)\} from(.*)/, 'import whole from$2; export const $1 = whole')
      : undefined,
};

export default defineConfig([
  {
    ...common,
    entry: { index: 'src/index.ts', french: 'src/french/index.ts' },
    format: 'esm',
    dts: true,
    // What all parts share stands by itself, so that a cold start loads no part for the sake of it. Declarations (.d.ts) stay
    // out: in a chunk with code they would be lost.
    outputOptions: { codeSplitting: { groups: [{ name: 'document', test: /src\/document\/[^.]*\.ts$/ }] } },
    plugins: [licences],
    hooks: { 'build:done': copyAssets },
  },
  // The command is CommonJS: of that alone V8's compiled code can be kept from run to run (src/cli/compiled.ts).
  {
    ...common,
    entry: { bin: 'src/cli/bin.ts', main: 'src/cli/main.ts', 'judge-thread': 'src/cli/judge-thread.ts' },
    format: 'cjs',
    dts: false,
    // Few files: each costs a cold start some tenths of a millisecond.
    outputOptions: {
      codeSplitting: {
        groups: [
          { name: 'native', test: /\/src\/cli\/import-module\.ts$/ },
          { name: 'judge', test: /\/src\/(?!cli|parse)|\/rules\// },
        ],
      },
    },
    plugins: [vfileDefaults, licences],
    hooks: { 'build:done': () => removeStale(/\.cjs$/) },
  },
]);

const started = Date.now();

/** What an earlier build left goes last, so that the package works while it is built anew. */
function removeStale(names: RegExp): void {
  for (const name of readdirSync('dist')) {
    if (names.test(name) && statSync(`dist/${name}`).mtimeMs < started) rmSync(`dist/${name}`);
  }
}

/** The READMEs that `explain` prints, and the report's JSON Schema. */
async function copyAssets(): Promise<void> {
  removeStale(/\.(js|ts)$/);
  mkdirSync('dist/rules', { recursive: true });
  for (const entry of readdirSync('rules', { withFileTypes: true })) {
    if (!existsSync(`rules/${entry.name}/README.md`)) continue;
    writeFileSync(`dist/rules/${entry.name}.md`, readFileSync(`rules/${entry.name}/README.md`));
  }
  const { reportSchema } = await import(new URL('./dist/index.js', import.meta.url).href);
  writeFileSync('dist/report.schema.json', `${JSON.stringify(reportSchema, undefined, 2)}\n`);
}
