// npm run check:articles -- DIR: lints a folder and prints what fires, how often, and on which share of the documents.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { createLinter } from '../dist/index.js';

const args = process.argv.slice(2);
const shown = args.includes('--show') ? args.splice(args.indexOf('--show'), 2)[1] : undefined;
const [dir] = args;
if (!dir) {
  console.error('usage: npm run check:articles -- DIR [--show RULE]');
  process.exit(2);
}
const files = filesBelow(dir)
  .filter((file) => /\.(html?|md|mdx|markdown|txt)$/.test(file) && !/README\.md$/.test(file))
  .sort();
const linter = await createLinter();
const totals = { documents: 0, words: 0, crashes: 0, empty: 0 };
const verdicts = { accept: 0, reject: 0, none: 0 };
const long = { accept: 0, reject: 0, none: 0 };
const perRule = new Map();
const start = process.hrtime.bigint();
for (const file of files) check(file);
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
print();
process.exitCode = totals.crashes > 0 ? 1 : 0;

function check(file) {
  totals.documents++;
  let report;
  try {
    report = linter.lint(readFileSync(file), { path: relative(dir, file).split(sep).join('/') });
  } catch (error) {
    totals.crashes++;
    console.error(`${file}: ${error.message} ${error.cause?.stack ?? error.stack}`);
    return;
  }
  const words = report.measures?.words.count ?? 0;
  totals.words += words;
  verdicts[report.verdict]++;
  if (words >= 300) long[report.verdict]++;
  const hit = new Set();
  for (const finding of report.findings) {
    const row = perRule.get(finding.rule) ?? { findings: 0, documents: 0, error: 0, severities: new Set() };
    perRule.set(finding.rule, row);
    row.findings++;
    row.severities.add(finding.severity);
    if (!hit.has(finding.rule)) row.documents++;
    hit.add(finding.rule);
    if (finding.rule === shown) show(file, finding);
  }
}

function show(file, finding) {
  const { start, field } = finding.place;
  const source = readFileSync(file, 'utf8');
  const quote = start
    ? source.slice(start.offset, finding.place.end.offset).replace(/\s+/g, ' ').slice(0, 160)
    : `@${field}`;
  console.log(
    `${relative(dir, file)}:${start?.line ?? ''}:${start?.column ?? ''} [${finding.severity}] ${finding.message.fr}\n    ${quote}`,
  );
}

function print() {
  const { documents, words, crashes } = totals;
  console.log(`${documents} documents, ${words} words, ${crashes} crashes, ${seconds.toFixed(1)} s`);
  console.log(
    `verdicts: ${JSON.stringify(verdicts)}; of 300 words or more: ${JSON.stringify(long)} (${percent(long.accept / (long.accept + long.reject))} accepted)`,
  );
  console.log(
    `${'rule'.padEnd(32)}${'findings'.padStart(9)}${'per 1,000 words'.padStart(17)}${'documents'.padStart(11)}  severity`,
  );
  for (const [rule, row] of [...perRule].sort((a, b) => b[1].documents - a[1].documents)) {
    console.log(
      `${rule.padEnd(32)}${String(row.findings).padStart(9)}${((1000 * row.findings) / words).toFixed(3).padStart(17)}${percent(row.documents / documents).padStart(11)}  ${[...row.severities].sort().join(', ')}`,
    );
  }
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}

function filesBelow(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}
