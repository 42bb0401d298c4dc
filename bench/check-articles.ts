// npm run check:articles -- DIR [--show RULE]: what fires on published articles, a folder of sets; and how many of them are
// accepted when the set they are from is left out of the calibration. Instead of DIR, the file that `calibrate --keep` wrote.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { scoreFor } from '../src/report/evidence/scale.ts';
import { calibrationOf, evidenceOf } from './calibration/calibrate.ts';
import { type Document, documentsFrom } from './calibration/collect.ts';

const FEWEST_WORDS = 300;
const GATE = 70;
/** Shares of the articles that are to be accepted: over all sets, and in each. */
const ALL = 0.96;
const EACH = 0.92;
const LENGTHS = [400, 800, 1600, 2500, Number.POSITIVE_INFINITY];

const [dir, ...options] = process.argv.slice(2);
if (!dir || dir.startsWith('-')) {
  console.error('usage: npm run check:articles -- DIR [--show RULE]');
  process.exit(2);
}
const shown = options[0] === '--show' ? options[1] : undefined;
const start = process.hrtime.bigint();
const documents = await documentsFrom(setsBelow(dir), shown);
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
printFound();
const accepted = printAccepted();
process.exitCode = accepted ? 0 : 1;

/** The folders of a folder, each a set; the folder itself when it has none. */
function setsBelow(path: string): readonly string[] {
  if (path.endsWith('.json')) return [path];
  const sets = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(path, name));
  return sets.length > 0 ? sets : [path];
}

function printFound(): void {
  const words = sum(documents.map((document) => document.words));
  console.log(`${documents.length} documents, ${words} words, ${seconds.toFixed(1)} s`);
  console.log(`verdicts: ${JSON.stringify(tally(documents.map(({ verdict }) => verdict)))}`);
  console.log(
    `${'rule'.padEnd(32)}${'counted'.padStart(9)}${'per 1,000 words'.padStart(17)}${'documents'.padStart(11)}  severity`,
  );
  for (const [rule, row] of [...rowsByRule()].sort((a, b) => b[1].documents - a[1].documents)) {
    console.log(
      `${rule.padEnd(32)}${String(row.times).padStart(9)}${((1000 * row.times) / words).toFixed(3).padStart(17)}${percent(row.documents / documents.length).padStart(11)}  ${[...row.severities].sort().join(', ')}`,
    );
  }
  const errors = documents.filter(({ counted }) => counted.some(({ severity }) => severity === 'error'));
  console.log(`documents with an error: ${errors.length} (${percent(errors.length / documents.length)})`);
}

function rowsByRule() {
  const rows = new Map<string, { times: number; documents: number; severities: Set<string> }>();
  for (const { counted } of documents) {
    const hit = new Set<string>();
    for (const { rule, severity, times } of counted) {
      const row = rows.get(rule) ?? { times: 0, documents: 0, severities: new Set() };
      rows.set(rule, row);
      row.times += times;
      row.severities.add(severity);
      if (!hit.has(rule)) row.documents++;
      hit.add(rule);
    }
  }
  return rows;
}

/** Each article under a calibration that has not seen its set; whether as many are accepted as ought to be. */
function printAccepted(): boolean {
  const judged = [...new Set(documents.map(({ set }) => set))].flatMap((set) => {
    const calibration = calibrationOf(documents.filter((document) => document.set !== set));
    return documents
      .filter((document) => document.set === set && document.words >= FEWEST_WORDS)
      .map((document) => ({ document, score: scoreFor(evidenceOf(document, calibration), calibration) }));
  });
  console.log(
    `\naccepted of ${judged.length} articles of ${FEWEST_WORDS} words or more, their set left out of the calibration`,
  );
  const shares = printShares(judged, ({ document }) => document.set);
  printShares(judged, ({ document: { words } }) => LENGTHS.find((most) => words < most)!);
  for (const { document } of judged) printFloor(document);
  const all = judged.filter(({ score }) => score >= GATE).length / judged.length;
  console.log(`over all: ${percent(all)} (target ${percent(ALL)}; each ${percent(EACH)})`);
  return all >= ALL && shares.every((share) => share >= EACH);
}

interface Scored {
  readonly document: Document;
  readonly score: number;
}

function printShares<Key extends string | number>(
  judged: readonly Scored[],
  keyOf: (one: Scored) => Key,
): readonly number[] {
  const groups = new Map<Key, Scored[]>();
  for (const one of judged) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, of]) => {
      const share = of.filter(({ score }) => score >= GATE).length / of.length;
      console.log(`  ${String(key).padEnd(20)} ${percent(share).padStart(8)} of ${of.length}`);
      return share;
    });
}

/** An article that one error refuses is to be read: it is right in 19 of 20. */
function printFloor({ set, file, counted }: Document): void {
  for (const { rule, messageId, severity, times } of counted) {
    if (severity === 'error') console.log(`  error: ${set}/${file} ${rule}/${messageId} ×${times}`);
  }
}

function tally(values: readonly string[]) {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
