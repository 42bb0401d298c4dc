import { feedback as feedbackOf } from '../feedback.ts';
import { quoted } from '../quoted.ts';
import { type Formatter, nameOf } from './formatter.ts';

/** Orders for a revision, one draft after the other, each under its path when there are several. */
export const feedback: Formatter = (reports, { locale }) => {
  if (reports.length === 1) return feedbackOf(reports[0]!, { locale });
  return reports
    .map((report) => `# ${quoted(nameOf(report), locale)}\n\n${feedbackOf(report, { locale })}`)
    .join('\n');
};
