import type { Counts, Report, ReportedFinding } from '../report.ts';
import { shown } from '../shown.ts';
import { type Formatter, nameOf, type ResolvedFormatOptions } from './formatter.ts';
import { wordingOf } from './wording.ts';

/** Workflow commands of GitHub Actions: an annotation for each verdict that needs attention, then one for each finding. */
export const github: Formatter = (reports, options) =>
  reports
    .flatMap((report) => commandsOf(report, options))
    .map((command) => `${command}\n`)
    .join('');

const COMMANDS: Readonly<Record<keyof Counts, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

function commandsOf(report: Report, options: ResolvedFormatOptions): readonly string[] {
  return [
    ...verdictCommand(report, options),
    ...report.findings.map((finding) => findingCommand(report, finding, options)),
  ];
}

function verdictCommand(report: Report, { locale }: ResolvedFormatOptions): readonly string[] {
  const { verdict, score, reasons } = report;
  if (verdict === 'accept') return [];
  const { verdict: names, score: scoreText } = wordingOf(locale);
  const title = [names[verdict], ...(score === null ? [] : [scoreText(score)])].join(', ');
  const text = reasons.map(({ message }) => message[locale]);
  return [commandText(verdict === 'reject' ? 'error' : 'notice', { file: fileOf(report), title }, text)];
}

function findingCommand(report: Report, finding: ReportedFinding, { locale }: ResolvedFormatOptions): string {
  const { severity, rule, message, place } = finding;
  const lines =
    'field' in place
      ? {}
      : {
          line: place.start.line,
          endLine: place.end.line,
          // Columns of a range over several lines are refused.
          ...(place.start.line === place.end.line && {
            col: place.start.column,
            endColumn: place.end.column,
          }),
        };
  return commandText(COMMANDS[severity], { file: fileOf(report), ...lines, title: rule }, [message[locale]]);
}

function fileOf(report: Report): string | undefined {
  return report.draft.path === undefined ? undefined : nameOf(report);
}

function commandText(
  command: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  lines: readonly string[],
): string {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${shown(String(value), 'workflowProperty')}`);
  return `::${command} ${given.join(',')}::${lines.map((line) => shown(line, 'workflow')).join('%0A')}`;
}
