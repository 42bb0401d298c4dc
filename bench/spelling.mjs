// npm run bench:spelling -- --gold DIR [--no-nspell]: spelling measured against nspell with dictionary-fr (and hunspell, where it
// is installed) in the same run. DIR holds misspellings.tsv (wrong, right|right) and clean.txt (a paragraph a line).
// The working tree is bundled into a temporary folder, so that what is measured is what would ship.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { hunspellEngine, nspellEngine } from './spelling/engines.mjs';

const args = process.argv.slice(2);
const goldAt = args.indexOf('--gold');
if (goldAt < 0) {
  console.error('usage: npm run bench:spelling -- --gold DIR [--no-nspell]');
  process.exit(2);
}
const gold = resolve(args[goldAt + 1]);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const read = (file) => readFileSync(join(gold, file), 'utf8').trimEnd().split('\n');
const misspellings = read('misspellings.tsv')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([wrong, right]) => ({ wrong, right: right.split('|') }));
const clean = read('clean.txt');

const folder = mkdtempSync(join(tmpdir(), 'bench-spelling-'));
copyFileSync(here('../dist/lexicon.bin'), join(folder, 'lexicon.bin'));
const bundle = await bundled('face');
const lexiconBundle = await bundled('lexicon-face');
const ours = await import(bundle);
const withNspell = !args.includes('--no-nspell');

try {
  printCold();
  printFiles();
  const engines = await enginesOf();
  printLookUps(engines);
  if (withNspell) printAgreement(engines);
  printSuggestions(engines);
  printRecall(engines);
  printClean(engines);
} finally {
  rmSync(folder, { recursive: true });
}

async function bundled(face) {
  const build = await rolldown({ input: here(`spelling/${face}.ts`), platform: 'node', logLevel: 'silent' });
  await build.write({ file: join(folder, `${face}.mjs`), format: 'esm', minify: true });
  return pathToFileURL(join(folder, `${face}.mjs`)).href;
}

async function enginesOf() {
  const own = { name: 'ours', isRight: (word) => ours.isKnown(word), suggest: ours.suggest };
  const words = misspellings.map(({ wrong }) => wrong);
  return [own, withNspell && (await nspellEngine()), hunspellEngine(words)].filter(Boolean);
}

function line(label, value, target = '') {
  console.log(`${label.padEnd(58)} ${value}${target && `   (target ${target})`}`);
}

function printCold() {
  const megabytes = ({ rss, held }) =>
    `${(rss / 1e6).toFixed(1)} MB resident, ${(held / 1e6).toFixed(1)} MB held`;
  const runs = { bare: ['bare'], lexicon: ['ours', lexiconBundle], own: ['ours', bundle] };
  const fastest = { bare: Infinity, lexicon: Infinity, own: Infinity };
  let memory;
  // In turn, and the fastest of each: other processes of the machine disturb some of them.
  for (let run = 0; run < 20; run++) {
    for (const [name, engine] of Object.entries(runs)) {
      const cold = coldRun(...engine);
      fastest[name] = Math.min(fastest[name], cold.ms);
      if (name === 'own') memory = cold.memory;
    }
  }
  const since = (ms) => `${(ms - fastest.bare).toFixed(1)} ms`;
  line('load of the lexicon, cold process less bare Node: ours', since(fastest.lexicon), '≤ 8 ms');
  line('load of all of spelling, the same: ours', since(fastest.own));
  line('memory added: ours', megabytes(memory), '≤ 8 MB');
  if (!withNspell) return;
  const theirs = coldRun('nspell');
  line('load: nspell', since(theirs.ms));
  line('memory added: nspell', megabytes(theirs.memory));
}

function coldRun(engine, file = '') {
  const start = performance.now();
  const { stdout } = spawnSync(process.execPath, [here('spelling/cold.mjs'), engine, file], {
    encoding: 'utf8',
  });
  return { ms: performance.now() - start, memory: JSON.parse(stdout) };
}

function printFiles() {
  const size = (path) => {
    const bytes = readFileSync(path);
    return `${(bytes.length / 1e3).toFixed(0)} kB, ${(gzipSync(bytes, { level: 9 }).length / 1e3).toFixed(0)} kB gzipped`;
  };
  line('lexicon.bin', size(here('../dist/lexicon.bin')), '≤ 1,000 kB; ≤ 600 kB');
  line('spelling code with its lists, bundled', size(join(folder, 'face.mjs')));
}

function printLookUps(engines) {
  const words = clean
    .slice(0, 3000)
    .flatMap((text) => ours.wordsOf(text).map(([start, end]) => text.slice(start, end)));
  for (const { name, isRight } of engines) {
    if (name === 'hunspell') continue;
    let looked = 0;
    const start = performance.now();
    for (let round = 0; round < 8; round++) for (const word of words) looked += isRight(word) ? 1 : 1;
    const rate = looked / (performance.now() - start) / 1e3;
    line(
      `look-ups of running text, all rules on: ${name}`,
      `${rate.toFixed(2)} M/s`,
      name === 'ours' ? '≥ 2 M/s' : '',
    );
  }
}

function printAgreement(engines) {
  const nspell = engines.find(({ name }) => name === 'nspell');
  const lexicon = ours.defaultLexicon();
  let forms = 0;
  const differing = [];
  const walk = (state, form) => {
    if (form !== '' && ours.valueAt(lexicon, state) !== 0 && !form.includes("'")) {
      forms++;
      if (!nspell.isRight(form)) differing.push(form);
    }
    for (let edge = ours.firstEdge(lexicon, state); edge !== 0; edge = ours.nextEdge(lexicon, edge)) {
      walk(ours.targetOf(lexicon, edge), form + String.fromCharCode(ours.charOf(lexicon, edge)));
    }
  };
  walk(lexicon.root, '');
  const sample = differing.filter((_, index) => index % Math.ceil(differing.length / 8) === 0).join(', ');
  line(
    'non-elided forms that nspell knows too',
    `${forms - differing.length} of ${forms}`,
    'all, forms of 1990 apart',
  );
  if (differing.length > 0) line('  unknown to nspell, a sample', sample);
}

function printSuggestions(engines) {
  for (const { name, suggest } of engines) {
    // nspell takes minutes and gigabytes over all of them.
    const rows = name === 'nspell' ? misspellings.filter((_, index) => index % 5 === 0) : misspellings;
    if (name === 'ours') for (const { wrong } of rows.slice(0, 200)) suggest(wrong);
    const { first, five, mean, slowest } = suggested(rows, suggest);
    const own = name === 'ours';
    line(
      `suggestions, top-1; top-5 of ${rows.length}: ${name}`,
      `${first}; ${five}`,
      own ? '≥ 85; ≥ 95 %' : '',
    );
    if (name === 'hunspell') continue;
    line(`suggestions, mean; slowest: ${name}`, `${mean} ms; ${slowest} ms`, own ? '≤ 4 ms; ≤ 20 ms' : '');
  }
}

function suggested(rows, suggest) {
  let slowest = 0;
  const start = performance.now();
  const found = rows.map(({ wrong }) => {
    const one = performance.now();
    const suggestions = suggest(wrong);
    slowest = Math.max(slowest, performance.now() - one);
    return suggestions;
  });
  const mean = (performance.now() - start) / rows.length;
  const share = (most) => {
    const hits = rows.filter(({ right }, index) =>
      right.some((word) => found[index].slice(0, most).map(folded).includes(folded(word))),
    );
    return `${((100 * hits.length) / rows.length).toFixed(1)} %`;
  };
  return { first: share(1), five: share(5), mean: mean.toFixed(2), slowest: slowest.toFixed(1) };
}

function printRecall(engines) {
  const flagged = (options) =>
    misspellings.filter(({ wrong }) => ours.spellingOf(sentenceOf(wrong), options).misspellings.length > 0);
  const share = (rows) => `${((100 * rows.length) / misspellings.length).toFixed(1)} %`;
  const without = Object.keys(ours.FILTERS);
  line('misspellings flagged before filters, both spellings: ours', share(flagged({ without })), '≥ 97 %');
  line(
    'misspellings flagged before filters, classic: ours',
    share(flagged({ without, spelling: 'classic' })),
  );
  line('misspellings flagged with filters: ours', share(flagged({})), '≥ 93 %');
  const confident = misspellings.filter(({ wrong }) =>
    ours.spellingOf(sentenceOf(wrong)).misspellings.some(({ tier }) => tier === 'confident'),
  );
  line('misspellings in the confident tier: ours', share(confident));
  for (const { name, isRight } of engines.slice(1)) {
    line(`misspellings flagged: ${name}`, share(misspellings.filter(({ wrong }) => !isRight(wrong))));
  }
}

/** A capitalised form stood at the head of a sentence: inside one it would look like a name. */
function sentenceOf(wrong) {
  return /^\p{Lu}/u.test(wrong) ? `${wrong} se lit ici sans peine.` : `On lit ici ${wrong} sans peine.`;
}

/** Case and the shape of apostrophes are typography, not spelling. */
function folded(word) {
  return word.replace(/’/g, "'").toLowerCase();
}

function printClean(engines) {
  let words = 0;
  const tiers = { confident: 0, unknown: 0 };
  const passed = {};
  for (const text of clean) {
    words += text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    const report = ours.spellingOf(text);
    for (const { tier } of report.misspellings) tiers[tier]++;
    for (const [filter, count] of Object.entries(report.passed))
      passed[filter] = (passed[filter] ?? 0) + count;
  }
  const rate = (count) => ((1000 * count) / words).toFixed(2);
  line('clean text, flags per 1,000 words, unknown tier: ours', rate(tiers.unknown), '≤ 3');
  line('clean text, confident tier, true errors among them: ours', rate(tiers.confident), '≤ 0.3 false');
  const order = Object.entries(passed).sort((a, b) => b[1] - a[1]);
  line('  let pass per 1,000 words', order.map(([filter, count]) => `${filter} ${rate(count)}`).join(', '));
  const nspell = engines.find(({ name }) => name === 'nspell');
  if (!nspell) return;
  const flags = clean.flatMap((text) =>
    ours
      .wordsOf(text)
      .filter(
        ([start, end]) => /\p{L}/u.test(text.slice(start, end)) && !nspell.isRight(text.slice(start, end)),
      ),
  );
  line('clean text, flags per 1,000 words, without filters: nspell', rate(flags.length));
}
