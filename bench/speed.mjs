// npm run bench:speed: cold and warm times of Bon à tirer and yoastseo, side by side in one run.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLinter, rules } from '../dist/index.js';
import { htmlDraft, markdownDraft } from './drafts.mjs';

const SIZES = [500, 1000, 5000, 20000];
const RUNS = 15;
/** Words that are read at each size, so that the compiler has warmed up as much for short articles as for long ones. */
const WORDS = 400_000;
const bin = fileURLToPath(new URL('../dist/bin.cjs', import.meta.url));
const self = fileURLToPath(import.meta.url);
const spelling = rules.filter((rule) => rule.category === 'spelling').map((rule) => rule.id);
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const ms = (value) => `${value.toFixed(value < 20 ? 2 : 0)} ms`;

if (process.argv[2] === '--child') await child(process.argv[3], process.argv[4], Number(process.argv[5]));
else await main();

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'article.html');
  writeFileSync(file, htmlDraft(1000));
  const off = spelling.flatMap((id) => ['--rule', `${id}:off`]);
  const bare = cold(['-e', '0']);
  const line = (label, value, note = '') => console.log(`${label.padEnd(52)}${value.padStart(12)}  ${note}`);
  console.log('cold, one process each, median of', RUNS);
  line('node -e 0', ms(bare));
  const fresh = { NODE_DISABLE_COMPILE_CACHE: '1' };
  const kept = { NODE_COMPILE_CACHE: folder, NODE_DISABLE_COMPILE_CACHE: '' };
  for (const [label, args, env] of [
    ['bon-a-tirer, 1,000 words, spelling off', off, kept],
    ['bon-a-tirer, 1,000 words, spelling on', [], kept],
    ['the first run ever, no compiled code kept', off, fresh],
  ]) {
    const check = [bin, file, '--format', 'json', '--keyphrase', 'vélo électrique', ...args];
    if (env === kept) cold(check, { cwd: folder, env, runs: 1 });
    const time = cold(check, { cwd: folder, env });
    line(label, ms(time), `${(time / bare).toFixed(2)} × bare node`);
  }
  const yoastCold = cold([self, '--child', 'yoast', 'cold', '1000']);
  line('yoastseo 3.6.0, 1,000 words', ms(yoastCold), `${(yoastCold / bare).toFixed(2)} × bare node`);
  rmSync(folder, { recursive: true });

  console.log('\nwarm, per article (median), and growth against 1,000 words');
  for (const tool of ['html, spelling off', 'html, spelling on', 'markdown, spelling off', 'yoast']) {
    const results = SIZES.map((size) => childResult(tool, size));
    const base = results[SIZES.indexOf(1000)].time;
    const name = tool === 'yoast' ? 'yoastseo 3.6.0' : `bon-a-tirer, ${tool}`;
    for (const [index, { time, memory }] of results.entries()) {
      const note = `× ${(time / base).toFixed(1)}; peak memory ${Math.round(memory / 1024)} MB`;
      line(`${name}, ${SIZES[index].toLocaleString('en')} words`, ms(time), note);
    }
  }
}

function cold(args, { cwd, env = {}, runs = RUNS } = {}) {
  const times = [];
  const options = { cwd, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1e8 };
  for (let run = 0; run < runs; run++) {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, args, options);
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
    if (status > 1) throw new Error(stderr);
  }
  return median(times);
}

function childResult(tool, size) {
  return JSON.parse(
    execFileSync(process.execPath, [self, '--child', tool, 'warm', String(size)], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    }),
  );
}

async function child(tool, mode, size) {
  const run = tool === 'yoast' ? yoast(htmlDraft(size)) : await ours(tool, size);
  const times = [];
  const runs = mode === 'cold' ? 1 : tool === 'yoast' ? 3 : Math.max(30, Math.ceil(WORDS / size));
  for (let index = 0; index < runs; index++) {
    const start = process.hrtime.bigint();
    run();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  // The first half warms the compiler up.
  const time = median(times.slice(times.length >> 1));
  console.log(JSON.stringify({ time, memory: process.resourceUsage().maxRSS }));
}

async function ours(tool, size) {
  const off = tool.endsWith('off') ? Object.fromEntries(spelling.map((id) => [id, 'off'])) : {};
  const linter = await createLinter({ rules: off });
  const draft = tool.startsWith('html') ? htmlDraft(size) : markdownDraft(size);
  const path = tool.startsWith('html') ? 'article.html' : 'article.md';
  return () => linter.lint(draft, { path, keyphrase: 'vélo électrique' });
}

function yoast(html) {
  const require = createRequire(import.meta.url);
  const { Paper, assessors } = require('yoastseo');
  const Researcher = require('yoastseo/build/languageProcessing/languages/fr/Researcher').default;
  const text = html.replace(/^[\s\S]*<body>/, '').replace(/<\/body>[\s\S]*$/, '');
  return () => {
    const paper = new Paper(text, {
      keyword: 'vélo électrique',
      title: 'Vélo électrique : passer l’hiver',
      description: '',
      slug: 'velo',
      locale: 'fr_FR',
    });
    const researcher = new Researcher(paper);
    for (const Assessor of [assessors.ContentAssessor, assessors.SEOAssessor]) {
      const assessor = new Assessor(researcher);
      assessor.assess(paper);
    }
  };
}
