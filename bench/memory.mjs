// npm run bench:memory [-- DOCUMENTS]: the heap of one linter that judges many drafts, each of them another.
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from '../dist/index.js';

const documents = Number(process.argv[2] ?? 50_000);
/** The compiler goes on for some thousand drafts: what it keeps is no draft. */
const WARM = 12_000;
/** Megabytes that the heap may gain once it is warm. */
const MOST_GAINED = 3;
const folder = new URL('../fixtures/', import.meta.url);
const drafts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:md|mdx|html|txt)$/.test(path))
  .sort()
  .map((path) => ({ path, draft: readFileSync(new URL(path, folder), 'utf8') }));
const linter = await createLinter({ preset: 'strict' });
const brief = 'Au moins 700 mots, avec des sous-titres.';

const heaps = [];
for (let count = 0; count <= documents; count++) {
  const { path, draft } = drafts[count % drafts.length];
  const start = Math.floor((draft.length * (count % 7)) / 14);
  // No draft twice: what is kept by its text would be kept once.
  const own = `${draft.slice(start, start + 700)}\n\nMot${count.toString(36)} Xy${count}zq.\n`;
  linter.lint(own, { path, keyphrase: `vélo ${count}`, ...(count % 3 === 0 && { brief, source: own }) });
  if (count < WARM || count % 4000 !== 0) continue;
  globalThis.gc();
  heaps.push(process.memoryUsage().heapUsed / 1e6);
  console.log(`${count} drafts: ${heaps.at(-1).toFixed(1)} MB`);
}
const gained = heaps.at(-1) - heaps[0];
console.log(`${documents} drafts: the heap gained ${gained.toFixed(1)} MB`);
process.exitCode = gained > MOST_GAINED ? 1 : 0;
