import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig } from 'tsdown';

const license = createRequire(import.meta.url)('rollup-plugin-license');

// Everything but jiti is bundled: a cold process then reads a handful of files instead of hundreds. The licences of what
// is bundled travel in dist/THIRD-PARTY-LICENCES.txt.
export default defineConfig({
  entry: { index: 'src/index.ts', french: 'src/french/index.ts', bin: 'src/cli/bin.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  dts: true,
  clean: false,
  report: false,
  // White space and comments only: names stay, so that the trace of a bug can be read.
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  plugins: [license({ thirdParty: { output: 'dist/THIRD-PARTY-LICENCES.txt' } })],
  // What all parts share stands by itself, so that a cold start loads no part for the sake of it. Declarations (.d.ts) stay
  // out: in a chunk with code they would be lost.
  outputOptions: { advancedChunks: { groups: [{ name: 'document', test: /src\/document\/[^.]*\.ts$/ }] } },
  hooks: { 'build:done': copyAssets },
});

const started = Date.now();

/** What an earlier build left goes last, so that the package works while it is built anew. */
function removeStale(): void {
  for (const name of readdirSync('dist')) {
    if (/\.(js|ts)$/.test(name) && statSync(`dist/${name}`).mtimeMs < started) rmSync(`dist/${name}`);
  }
}

/** The READMEs that `explain` prints, and the report's JSON Schema. */
async function copyAssets(): Promise<void> {
  removeStale();
  mkdirSync('dist/rules', { recursive: true });
  for (const entry of readdirSync('rules', { withFileTypes: true })) {
    if (!existsSync(`rules/${entry.name}/README.md`)) continue;
    writeFileSync(`dist/rules/${entry.name}.md`, readFileSync(`rules/${entry.name}/README.md`));
  }
  const { reportSchema } = await import(new URL('./dist/index.js', import.meta.url).href);
  writeFileSync('dist/report.schema.json', `${JSON.stringify(reportSchema, undefined, 2)}\n`);
}
