import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  clean: ['dist/**/*.{js,ts,md}'],
  report: false,
  plugins: [license({ thirdParty: { output: 'dist/THIRD-PARTY-LICENCES.txt' } })],
  hooks: { 'build:done': copyAssets },
});

/** The READMEs that `explain` prints, and the report's JSON Schema. */
async function copyAssets(): Promise<void> {
  mkdirSync('dist/rules', { recursive: true });
  for (const entry of readdirSync('rules', { withFileTypes: true })) {
    if (!existsSync(`rules/${entry.name}/README.md`)) continue;
    writeFileSync(`dist/rules/${entry.name}.md`, readFileSync(`rules/${entry.name}/README.md`));
  }
  const { reportSchema } = await import(new URL('./dist/index.js', import.meta.url).href);
  writeFileSync('dist/report.schema.json', `${JSON.stringify(reportSchema, undefined, 2)}\n`);
}
