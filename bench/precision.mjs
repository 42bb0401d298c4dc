// npm run bench:precision: how many findings of each rule were right when they were read on published articles. What was read stands in
// bench/precision.json by `rule` or `rule/message`: findings read, those that are true, arguable and false, the sets, the date.
import { readFileSync } from 'node:fs';
import { rules } from '../dist/index.js';

/** The share of what was read that may be false. */
const MOST_FALSE = { error: 1 / 20, warning: 1 / 5, info: 1 };

const read = JSON.parse(readFileSync(new URL('precision.json', import.meta.url), 'utf8'));
const severityOf = new Map(rules.map(({ id, severity }) => [id, severity]));

let failed = false;
console.log(
  `${'rule'.padEnd(44)}${'severity'.padEnd(10)}${'read'.padStart(6)}${'true'.padStart(6)}${'arguable'.padStart(10)}${'false'.padStart(7)}  date`,
);
for (const [key, row] of Object.entries(read).sort(([a], [b]) => (a < b ? -1 : 1))) {
  const severity = row.severity ?? severityOf.get(key.split('/')[0]);
  if (severity === undefined) {
    console.error(`${key}: there is no such rule.`);
    failed = true;
    continue;
  }
  const tooMany = row.false > MOST_FALSE[severity] * row.read;
  failed ||= tooMany;
  console.log(
    `${(tooMany ? '* ' : '  ') + key.padEnd(42)}${severity.padEnd(10)}${String(row.read).padStart(6)}${String(row.true).padStart(6)}${String(row.arguable).padStart(10)}${String(row.false).padStart(7)}  ${row.date}`,
  );
}
process.exitCode = failed ? 1 : 0;
