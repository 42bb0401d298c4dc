// npm run calibrate -- DIR…: measures the rules on folders of published articles, each a set, and writes
// src/report/evidence/calibration.json: numbers only, none of the texts. With --check it writes nothing, and fails when a rule
// has left its table by more than half a bit. --keep FILE writes what was counted, for check:articles to read.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CALIBRATION, type Calibration } from '../src/report/evidence/calibration.ts';
import { BIT } from '../src/report/evidence/rarity.ts';
import { calibrationOf } from './calibration/calibrate.ts';
import { documentsFrom } from './calibration/collect.ts';

const FILE = new URL('../src/report/evidence/calibration.json', import.meta.url);

const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, keep: { type: 'string' } },
});
if (folders.length === 0) {
  console.error(
    'usage: npm run calibrate -- [--check] [--keep FILE] DIR…   (each folder is one set of articles)',
  );
  process.exit(2);
}
const documents = await documentsFrom(folders);
if (values.keep !== undefined) writeFileSync(values.keep, JSON.stringify(documents));
const calibration = calibrationOf(documents);
const moved = movedBetween(CALIBRATION, calibration);
for (const { key, from, to } of moved) console.log(`${key.padEnd(44)} ${from} → ${to} sixteenths of a bit`);
console.log(`anchors: ${JSON.stringify(calibration.anchors)}`);
console.log(
  `${Object.keys(calibration.rarities).length} messages, ${moved.length} moved by half a bit or more`,
);
if (values.check) process.exitCode = moved.length > 0 ? 1 : 0;
else writeFileSync(FILE, textOf(calibration));

function movedBetween(before: Calibration, after: Calibration) {
  const keys = new Set([...Object.keys(before.rarities), ...Object.keys(after.rarities)]);
  return [...keys].sort().flatMap((key) => {
    const from = before.rarities[key]?.[0] ?? before.usual.warning;
    const to = after.rarities[key]?.[0] ?? after.usual.warning;
    return Math.abs(from - to) >= BIT / 2 ? [{ key, from, to }] : [];
  });
}

/** One line for each entry, so that a change shows in a diff. */
function textOf(calibration: Calibration): string {
  const parts = Object.entries(calibration).map(([name, value]) => {
    if (Array.isArray(value)) return `  "${name}": ${JSON.stringify(value)}`;
    const entries = Object.entries(value).map(([key, entry]) => `    "${key}": ${JSON.stringify(entry)}`);
    return `  "${name}": {\n${entries.join(',\n')}\n  }`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
