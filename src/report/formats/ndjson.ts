import type { Formatter } from './formatter.ts';

/** One report a line, as JSON. */
export const ndjson: Formatter = (reports) => reports.map((report) => `${JSON.stringify(report)}\n`).join('');
