// npm run bench:headings -- FILE: runs the cases of other tools' test suites through the heading and title rules, and prints the
// agreement per tool and each disagreement, with the argument for it (headings-arguments.json). FILE is a JSON array of cases
// { source, test?, concept, expectation: pass | fail | levels, expected?, levels?, html, markdown?, options? }.
import { readFileSync } from 'node:fs';
import { rules as allRules, createLinter } from '../dist/index.js';
import { settingFor } from './headings-options.mjs';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('usage: npm run bench:headings -- FILE');
  process.exit(2);
}

/** The rules that answer the question of a concept, the first being the one that a bare `fail` asks for. */
const RULES_OF_CONCEPT = {
  'heading-hierarchy': ['heading-skip-level', 'heading-multiple-h1', 'heading-first-level'],
  'heading-hierarchy (markdownlint)': [
    'heading-skip-level',
    'heading-multiple-h1',
    'heading-duplicate',
    'heading-final-punctuation',
    'heading-fake',
    'heading-first-level',
  ],
  'empty-heading': ['heading-empty'],
  'empty-heading (accessible name)': ['heading-empty'],
  'h1-present-and-non-empty': ['heading-empty'],
  'empty-title': ['title-missing'],
  'title-present-and-non-empty': ['title-missing'],
  'long-title': ['title-too-wide'],
  'skipped-level': ['heading-skip-level'],
  'heading-increment': ['heading-skip-level'],
  'no-content-under-heading': ['heading-without-content'],
  'missing-h1': ['heading-no-h1'],
  'h1-present-once': ['heading-no-h1', 'heading-multiple-h1'],
  'document-has-heading': ['heading-missing'],
  'section-lacks-heading': ['heading-missing'],
  'first-heading-is-h1': ['heading-first-level'],
  'first-heading-level': ['heading-first-level'],
  'no-heading-punctuation': ['heading-final-punctuation'],
  'maximum-heading-length': ['heading-too-long'],
  'no-duplicate-headings-in-section': ['heading-duplicate'],
  'no-emphasis-as-heading': ['heading-fake'],
  'no-multiple-toplevel-headings': ['heading-multiple-h1'],
  'multiple-h1': ['heading-multiple-h1'],
  'heading-inside-button': ['heading-nested'],
  'nested-heading': ['heading-nested'],
  'no-heading-like-paragraph': [],
  'no-heading-content-indent': [],
};

const RULE_OF_KIND = {
  'skipped-level': 'heading-skip-level',
  // A dialog's first heading is a jump after other headings, and a first level when it is alone.
  'sectioning-root-initial-level': 'heading-skip-level|heading-first-level',
  'multiple-h1': 'heading-multiple-h1',
  'duplicate-heading': 'heading-duplicate',
  'trailing-punctuation': 'heading-final-punctuation',
  'emphasis-as-heading': 'heading-fake',
  'first-heading-is-h1': 'heading-first-level',
  'first-heading-not-h1': 'heading-first-level',
  'empty-heading': 'heading-empty',
  'empty-title': 'title-missing',
  'missing-title': 'title-missing',
  'long-title': 'title-too-wide',
  'required-headings': 'brief-required-sections',
};

const cases = JSON.parse(readFileSync(file, 'utf8'));
const { reasons, cases: argued } = JSON.parse(
  readFileSync(new URL('headings-arguments.json', import.meta.url), 'utf8'),
);
const linter = await createLinter({ rules: Object.fromEntries(allRules.map(({ id }) => [id, 'off'])) });
const perTool = new Map();
let unargued = 0;
const seen = new Map();

for (const one of cases) {
  const tool = /^[^/]+\/([^@]+)@/.exec(one.source)[1];
  const row = perTool.get(tool) ?? { cases: 0, agree: 0, argued: 0 };
  perTool.set(tool, row);
  row.cases++;
  const { ours, theirs } = compare(one);
  if (ours === theirs) row.agree++;
  else if (explain(one, ours, theirs)) row.argued++;
  else unargued++;
}
printTable();
process.exitCode = unargued > 0 ? 1 : 0;

/** Both sides as sorted lists of `rule:line`; the line only where the peer gives one. */
function compare(one) {
  const rules = RULES_OF_CONCEPT[one.concept] ?? [];
  const settings = Object.fromEntries(rules.map((rule) => [rule, settingFor(one, rule)]));
  const format = one.markdown === undefined ? 'html' : 'markdown';
  const isDocument = /h1|title|document/.test(one.concept) && format === 'html';
  const options = { format, rules: settings, ...(isDocument && { document: 'full' }) };
  const report = lintWithText(one.markdown ?? one.html, options);
  if (one.expectation === 'levels') {
    return { ours: levelsOf(report).join(), theirs: one.levels.join() };
  }
  const findings = report.findings.filter(({ rule }) => rules.includes(rule));
  const expected = expectedOf(one, rules);
  // Peers place a finding on a title at its end or at the head of the file, we at its first letter.
  const withLines = !/title/.test(one.concept) && expected.every(({ line }) => line !== undefined);
  const text = ({ rule, line }) => (withLines && line !== undefined ? `${rule}:${line}` : rule);
  const found = findings.map(({ rule, place }) => text({ rule, line: place.start?.line }));
  const wanted = expected.map((item) => {
    const readings = item.rule.split('|').map((rule) => text({ rule, line: item.line }));
    return readings.find((reading) => found.includes(reading)) ?? readings[0];
  });
  // A missing thing has no line: the peer names the first of the file, we name the field.
  const placeless = wanted.map((item) =>
    found.includes(item.replace(/:\d+$/, '')) ? item.replace(/:\d+$/, '') : item,
  );
  return { ours: list(found), theirs: list(placeless) };
}

/** A draft without any text is not judged: it is given a paragraph, below what the case is about. */
function lintWithText(draft, options) {
  const report = linter.lint(draft, options);
  if (report.verdict !== 'none' || draft.trim() === '') return report;
  const paragraph = 'Un paragraphe pour que la page ait un texte.';
  return linter.lint(
    draft + (options.format === 'html' ? `<p>${paragraph}</p>` : `\n\n${paragraph}\n`),
    options,
  );
}

function levelsOf(report) {
  return (report.measures?.outline ?? []).map(({ level }) => level);
}

function expectedOf(one, rules) {
  if (one.expectation === 'pass') return [];
  if (!one.expected?.length) return [{ rule: rules[0] ?? 'syntax', line: undefined }];
  return one.expected.map((item) => {
    if (typeof item === 'string') return { rule: rules[0] ?? 'syntax', line: Number(/^\d+/.exec(item)[0]) };
    return { rule: RULE_OF_KIND[item.kind] ?? rules[0], line: item.line };
  });
}

function list(items) {
  return [...new Set(items)].sort().join(' ') || 'nothing';
}

function explain(one, ours, theirs) {
  const name = `${one.source.replace(/@[0-9a-f]+:/, ':')}${one.test ? ` > ${one.test}` : ''}`;
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  const key = count > 1 ? `${name} #${count}` : name;
  const entry = argued[key];
  const holds = entry && entry.ours === ours && entry.theirs === theirs;
  console.log(`${holds ? 'argued  ' : 'UNARGUED'} ${key}`);
  console.log(`           peer: ${theirs}\n           ours: ${ours}`);
  if (holds) console.log(`           ${entry.why.map((id) => reasons[id]).join(' ')}`);
  if (process.env.HEADINGS_JSON && !holds) console.log(JSON.stringify({ key, ours, theirs }));
  return holds;
}

function printTable() {
  console.log('\npeer            cases  agree  argued  unargued');
  for (const [tool, { cases: count, agree, argued: held }] of [...perTool].sort()) {
    const numbers = [count, agree, held, count - agree - held].map((number) => String(number).padStart(6));
    console.log(`${tool.padEnd(22)}${numbers.join(' ')}`);
  }
  const sum = (field) => [...perTool.values()].reduce((total, row) => total + row[field], 0);
  console.log(
    `${'all'.padEnd(22)}${String(sum('cases')).padStart(6)} ${String(sum('agree')).padStart(6)} ${String(sum('argued')).padStart(6)} ${String(unargued).padStart(6)}`,
  );
}
