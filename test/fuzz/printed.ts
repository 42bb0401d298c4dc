import { type FormatName, format } from '../../src/report/format.ts';
import type { Report } from '../../src/report/report.ts';

/** The formats whose output is held to be free of what steers its reader. `feedback` and `pretty` are for people. */
export const ESCAPED: readonly FormatName[] = [];

/** What one may find in a printed text that a draft has no right to put there. */
export function trespassesIn(report: Report, name: FormatName): readonly string[] {
  const text = format(report, name);
  if (!ESCAPED.includes(name)) return [];
  const own = /^::(?:error|warning|notice) (?:\w+=[^\s:,][^\n:,]*,?)*::/;
  return [
    ...text
      .split('\n')
      .filter((line) => /^\s*::/.test(line) && !(name === 'github' && own.test(line)))
      .map((line) => `${name}: a command of a workflow: ${line.slice(0, 80)}`),
    ...(/##[\w.-]*\[/.test(text) ? [`${name}: a command that may stand anywhere in a line`] : []),
    ...Array.from(
      text.matchAll(/(?!\n)\p{Cc}|\p{Cs}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu),
      ([found]) => `${name}: control ${JSON.stringify(found)}`,
    ),
  ];
}
