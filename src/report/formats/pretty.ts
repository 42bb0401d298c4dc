import { CATEGORY_NAMES } from '../category-names.ts';
import type { Counts, Report, ReportedFinding, Verdict } from '../report.ts';
import { shown } from '../shown.ts';
import { codeFrameOf } from './code-frame.ts';
import { type Formatter, nameOf, type ResolvedFormatOptions } from './formatter.ts';
import { type Paint, paintIn, type Style } from './paint.ts';
import { scoreSum } from './score-sum.ts';
import { verdictCounts, wordingOf } from './wording.ts';

/** For people at a terminal: by draft, the verdict and its reasons, the scores, then each finding with its line. */
export const pretty: Formatter = (reports, options) => {
  if (reports.length === 0) return '';
  const paint = paintIn(options.color);
  const parts = reports.map((report) => reportText(report, options, paint));
  if (reports.length > 1) parts.push(paint('bold', wordingOf(options.locale).drafts(verdictCounts(reports))));
  return `${parts.join('\n\n')}\n`;
};

const VERDICT_STYLE: Readonly<Record<Verdict, Style>> = { accept: 'green', reject: 'red', none: 'dim' };
const SEVERITY_STYLE: Readonly<Record<keyof Counts, Style>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};

function reportText(report: Report, options: ResolvedFormatOptions, paint: Paint): string {
  const draft = options.drafts?.get(nameOf(report));
  const { told, left } = split(report.findings);
  const findings = told.map((finding) => findingText(finding, draft, options, paint));
  const rest = Array.from(left, ([rule, count]) => `${shown(rule, 'terminal')} ×${count}`).join(', ');
  const alike = rest === '' ? [] : [paint('dim', `  ${wordingOf(options.locale).alike(rest)}`)];
  return [headText(report, options, paint), ...findings, ...alike].join('\n\n');
}

// A house style that a rule merely informs of recurs in every line, and would hide what matters.
const MOST_ALIKE = 3;

/** The findings to show, and how many of each rule that only informs are left out. */
function split(findings: readonly ReportedFinding[]) {
  const seen = new Map<string, number>();
  const left = new Map<string, number>();
  const told = findings.filter(({ rule, severity }) => {
    if (severity !== 'info') return true;
    const count = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, count);
    if (count > MOST_ALIKE) left.set(rule, count - MOST_ALIKE);
    return count <= MOST_ALIKE;
  });
  return { told, left };
}

function headText(report: Report, options: ResolvedFormatOptions, paint: Paint): string {
  const { verdict, score, standing, reasons, counts, suppressed } = report;
  const { locale } = options;
  const unlisted = report.rules.reduce((sum, rule) => sum + (rule.unlisted ?? 0), 0);
  const wording = wordingOf(locale);
  const style = VERDICT_STYLE[verdict];
  const title = [
    paint('bold', shown(nameOf(report), 'terminal')),
    paint(style, wording.verdict[verdict]),
    ...(score === null ? [] : [wording.score(score)]),
    ...(standing === null ? [] : [paint('dim', wording.standing(standing))]),
  ];
  return [
    title.join('  '),
    ...reasons.map(({ message }) => `  ${paint(style, '•')} ${shown(message[locale], 'terminal')}`),
    ...(score === null ? [] : [paint('dim', `  ${categoriesText(report, locale)}`)]),
    ...(score === null ? [] : [paint('dim', `  ${wording.counts(counts)}`)]),
    ...(options.explainScore ? scoreSum(report, locale).map((line) => `  ${line}`) : []),
    ...(unlisted === 0 ? [] : [paint('dim', `  ${wording.unlisted(unlisted)}`)]),
    ...(suppressed.length === 0 ? [] : [paint('dim', `  ${wording.suppressed(suppressed.length)}`)]),
  ].join('\n');
}

function categoriesText({ categories }: Report, locale: 'fr' | 'en'): string {
  return categories
    .filter(({ applicable }) => applicable)
    .map(({ id, score }) => `${CATEGORY_NAMES[id][locale]} ${score}`)
    .join(' · ');
}

function findingText(
  { severity, message, rule, place }: ReportedFinding,
  draft: string | undefined,
  { locale }: ResolvedFormatOptions,
  paint: Paint,
): string {
  const wording = wordingOf(locale);
  const where =
    'field' in place
      ? shown(wording.field(place.field), 'terminal')
      : `${place.start.line}:${place.start.column}`;
  const style = SEVERITY_STYLE[severity];
  const head = `  ${where}  ${paint(style, wording.severity[severity])}  ${shown(message[locale], 'terminal')}  ${paint('dim', shown(rule, 'terminal'))}`;
  if ('field' in place || draft === undefined) return head;
  const { line, text, indent, width } = codeFrameOf(draft, place);
  const gutter = `  ${line} │ `;
  const margin = `${' '.repeat(gutter.length - 2)}│ `;
  return [
    head,
    `${paint('dim', gutter)}${text}`,
    `${paint('dim', margin)}${' '.repeat(indent)}${paint(style, '^'.repeat(width))}`,
  ].join('\n');
}
