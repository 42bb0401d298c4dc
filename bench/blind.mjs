// npm run bench:blind -- DIR… [--record NAME]: drafts with an editor's verdict that nobody here has seen, in folders like those of
// fixtures/drafts. Prints how far our verdicts and scores agree; with --record the figures go into bench/blind-rounds.json. With
// --misses it names what was judged otherwise: only after the figures are recorded.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createLinter } from '../dist/index.js';
import { draftsIn } from './verdicts/drafts.mjs';
import { agreementOf, aucOf } from './verdicts/measure.mjs';

const FILE = new URL('blind-rounds.json', import.meta.url);

const { folders, name, misses } = argumentsOf(process.argv.slice(2));
const linter = await createLinter();
const results = folders
  .flatMap((folder) => draftsIn(folder))
  .map((one) => ({ ...one, report: linter.lint(one.draft, one.options) }));
const agreement = agreementOf(results);
const figures = {
  drafts: results.length,
  right: results.length - agreement.misjudged.length,
  goodRefused: agreement.goodRejected.length,
  good: results.filter(({ editor }) => editor.verdict === 'accept').length,
  auc: rounded(aucOf(results)),
  spearman: rounded(agreement.spearman),
};
console.log(JSON.stringify(figures));
if (misses) for (const result of results) if (isMiss(result)) console.log(missOf(result));
if (name) record();

function argumentsOf(args) {
  const at = args.indexOf('--record');
  const recorded = at < 0 ? undefined : args.splice(at, 2)[1];
  const told = args.filter((argument) => argument !== '--misses');
  if (told.length === 0) {
    console.error('usage: npm run bench:blind -- DIR… [--record NAME] [--misses]');
    process.exit(2);
  }
  return { folders: told, name: recorded, misses: told.length < args.length };
}

function isMiss({ editor, report }) {
  return editor.verdict !== report.verdict;
}

function missOf({ name: draft, editor, report }) {
  const heavy = report.charges
    .slice(0, 4)
    .map(({ rule, evidence, times }) => `${rule} ×${times} ${evidence}`);
  return `${draft.padEnd(28)} ${editor.verdict} ${editor.grade} / ${report.verdict} ${report.score}  [${editor.kind}] ${editor.why}\n    ${heavy.join(', ')}`;
}

/** A round is told once: what is measured later on the same drafts is no first sight. */
function record() {
  const rounds = JSON.parse(readFileSync(FILE, 'utf8'));
  if (rounds.some((round) => round.name === name)) {
    console.error(`${name} is recorded already: a first sight is had once.`);
    process.exit(1);
  }
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const date = execFileSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8' }).trim();
  const round = { name, date, commit, ...figures, learnt: '' };
  writeFileSync(FILE, `${JSON.stringify([...rounds, round], undefined, 2)}\n`);
}

function rounded(number) {
  return Math.round(1000 * number) / 1000;
}
