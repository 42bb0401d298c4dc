import { CATEGORY_NAMES } from '../category-names.ts';
import type { Report, ReportedFinding, Verdict } from '../report.ts';
import { shown } from '../shown.ts';
import { type Formatter, nameOf, type ResolvedFormatOptions } from './formatter.ts';
import { verdictCounts, wordingOf } from './wording.ts';

/** GitHub takes comments of 65,536 characters. */
const LONGEST = 60_000;
/** Findings listed for one draft, gravest first. */
const MOST_FINDINGS = 30;
const LONGEST_MESSAGE = 600;

/** For a comment on a pull request: a table of the drafts, then what is to be done in each. Bounded in length. */
export const markdown: Formatter = (reports, options) => {
  const wording = wordingOf(options.locale);
  const title = `## Bon à tirer\n\n${wording.drafts(verdictCounts(reports))}.`;
  const rows = reports.map((report) => rowOf(report, options));
  const details = reports.filter(hasDetails).map((report) => detailsOf(report, options));
  const table = fitting([tableHead(options), ...rows], '\n', LONGEST / 2, options);
  return `${fitting([title, table, ...details], '\n\n', LONGEST, options)}\n`;
};

const MARKS: Readonly<Record<Verdict, string>> = { accept: '✅', reject: '❌', none: '➖' };

/** The first pieces that fit, and how many more there were. */
function fitting(
  pieces: readonly string[],
  separator: string,
  longest: number,
  { locale }: ResolvedFormatOptions,
): string {
  let length = 0;
  const end = pieces.findIndex((piece) => {
    length += piece.length + separator.length;
    return length > longest;
  });
  if (end < 0) return pieces.join(separator);
  const more = wordingOf(locale).more(pieces.length - end);
  return [...pieces.slice(0, end), separator === '\n' ? `| ${more} | | | | |` : more].join(separator);
}

function tableHead({ locale }: ResolvedFormatOptions): string {
  const { columns } = wordingOf(locale);
  return `| ${columns.join(' | ')} |\n|${'---|'.repeat(2)}${'--:|'.repeat(3)}`;
}

function rowOf(report: Report, { locale }: ResolvedFormatOptions): string {
  const { verdict, score, counts } = report;
  const judgement = `${MARKS[verdict]} ${wordingOf(locale).verdict[verdict].toLowerCase()}`;
  const cells = [escaped(nameOf(report)), judgement, score ?? '', counts.error, counts.warning];
  return `| ${cells.join(' | ')} |`;
}

function hasDetails({ findings, reasons }: Report): boolean {
  return findings.length > 0 || reasons.length > 0;
}

function detailsOf(report: Report, options: ResolvedFormatOptions): string {
  const { locale } = options;
  const { findings, reasons, categories } = report;
  const gravestFirst = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const lines = gravestFirst.slice(0, MOST_FINDINGS).map((finding) => findingLine(finding, options));
  const more = findings.length - lines.length;
  const scores = categories
    .filter(({ applicable }) => applicable)
    .map(({ id, score }) => `${CATEGORY_NAMES[id][locale]} ${score}`);
  return [
    `### ${escaped(nameOf(report))}`,
    ...(reasons.length > 0
      ? [reasons.map(({ message }) => `- **${escaped(message[locale])}**`).join('\n')]
      : []),
    ...(scores.length > 0 ? [scores.join(' · ')] : []),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...(more > 0 ? [wordingOf(locale).more(more)] : []),
  ].join('\n\n');
}

function findingLine(
  { severity, rule, message, place }: ReportedFinding,
  { locale }: ResolvedFormatOptions,
): string {
  const wording = wordingOf(locale);
  const where =
    'field' in place ? escaped(wording.field(place.field)) : `${place.start.line}:${place.start.column}`;
  return `- ${where} **${wording.severity[severity]}** ${escaped(message[locale])} \`${escaped(rule)}\``;
}

/** Text of the draft shows as it is: no markup, no HTML, no mention, no line break. */
function escaped(text: string): string {
  const cut = text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}…` : text;
  return shown(cut, 'markdown');
}
