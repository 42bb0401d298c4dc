// npm run bench:verdicts: our verdicts and scores beside those of an editor, on the drafts of fixtures/drafts.
import { createLinter } from '../dist/index.js';
import { editorsDrafts } from './verdicts/drafts.mjs';
import { agreementOf } from './verdicts/measure.mjs';

const linter = await createLinter();
const results = editorsDrafts().map((one) => ({ ...one, report: linter.lint(one.draft, one.options) }));
const byGrade = results.toSorted((a, b) => b.editor.grade - a.editor.grade || (a.name < b.name ? -1 : 1));

console.log(`${'draft'.padEnd(30)}${'editor'.padEnd(8)}${'ours'.padEnd(8)}grade score  what weighs most`);
for (const result of byGrade) console.log(lineOf(result));
const { accuracy, misjudged, goodRejected, spearman } = agreementOf(results);
console.log(`\n${results.length} drafts: ${(100 * accuracy).toFixed(1)} % judged as the editor does`);
console.log(`judged otherwise: ${misjudged.join(', ') || 'none'}`);
console.log(`good drafts rejected: ${goodRejected.join(', ') || 'none'}`);
console.log(`rank correlation of score and grade (Spearman): ${spearman.toFixed(3)}`);
process.exitCode = accuracy >= 0.95 && goodRejected.length === 0 && spearman >= 0.9 ? 0 : 1;

function lineOf({ name, editor, report }) {
  const mark = editor.verdict === report.verdict ? ' ' : '*';
  return [
    name.padEnd(29),
    mark,
    editor.verdict.padEnd(8),
    report.verdict.padEnd(8),
    String(editor.grade).padStart(5),
    String(report.score ?? '–').padStart(6),
    `  ${weightOf(report)}`,
  ].join('');
}

/** Errors first, then warnings, each rule with its number of findings. */
function weightOf({ rules, findings }) {
  const severityOf = new Map(findings.map(({ rule, severity }) => [rule, severity]));
  return ['error', 'warning']
    .flatMap((severity) => rules.filter(({ id }) => severityOf.get(id) === severity))
    .slice(0, 6)
    .map(
      ({ id, findings: count }) =>
        `${severityOf.get(id) === 'error' ? '' : '~'}${id}${count > 1 ? ` ×${count}` : ''}`,
    )
    .join(', ');
}
