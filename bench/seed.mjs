// npm run bench:seed -- DIR: judges the source of DIR/prompt-and-source.txt as a draft against its own brief, and looks up each place
// that DIR/DEFECTS.md names (line:column, in code points of the prompt) among the findings.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter, parseBrief } from '../dist/index.js';

const [dir] = process.argv.slice(2);
if (!dir) {
  console.error('usage: npm run bench:seed -- DIR');
  process.exit(2);
}
const prompt = readFileSync(join(dir, 'prompt-and-source.txt'), 'utf8');
const defects = readFileSync(join(dir, 'DEFECTS.md'), 'utf8');
const brief = parseBrief(prompt);
const linter = await createLinter();
// The orders alone are the brief: the source is what is judged here, not what it is held against.
const { source, places, ...orders } = brief;
const shift = places.source[0].start;
const report = linter.lint(source, {
  format: 'text',
  brief: { ...orders, places, unparsed: brief.unparsed },
  metadata: { title: brief.sourceTitle },
});

console.log(`verdict ${report.verdict}, score ${report.score}`);
console.log(report.reasons.map(({ message }) => `  ${message.fr}`).join('\n'));
// A sentence that is too long holds many a defect and tells of none.
const findings = report.findings
  .filter(({ place, category }) => place.start && category !== 'readability')
  .map(({ rule, severity, place }) => ({
    rule: severity === 'info' ? `${rule} (info)` : rule,
    start: place.start.offset + shift,
    end: place.end.offset + shift,
  }));

const starts = [0];
for (const { index } of prompt.matchAll(/\n/g)) starts.push(index + 1);
const NEAR = 3;
const WIDE = 600;
let found = 0;
let named = 0;
for (const { index, 0: reference, 1: line, 2: column } of defects.matchAll(/\b([135]):(\d+)\b/g)) {
  const offset = offsetOf(Number(line), Number(column));
  if (offset < shift) continue;
  named++;
  const hits = findings.filter(({ start, end }) => start - NEAR <= offset && offset <= end + NEAR);
  // A rule that marks half of the text marks no place.
  const rules = [...new Set(hits.filter(({ start, end }) => end - start < WIDE).map(({ rule }) => rule))];
  if (rules.length > 0) found++;
  const quote = prompt.slice(offset - 12, offset + 18).replace(/\s/g, ' ');
  console.log(
    `${rules.length > 0 ? '✓' : '–'} ${reference.padEnd(7)} …${quote}…  ${rules.join(', ') || headOf(index)}`,
  );
}
console.log(`${found} of ${named} places found`);
console.log('findings of the whole article and of metadata:');
for (const { rule, place, message } of report.findings) {
  if (!place.start || place.end.offset - place.start.offset >= WIDE) console.log(`  ${rule}: ${message.fr}`);
}

/** The group of defects that a place stands under. */
function headOf(index) {
  const start = defects.lastIndexOf('\n**', index) + 3;
  return `not found (${defects.slice(start, defects.indexOf('**', start))})`;
}

function offsetOf(line, column) {
  const start = starts[line - 1];
  return (
    start +
    Array.from(prompt.slice(start))
      .slice(0, column - 1)
      .join('').length
  );
}
