import type { Formatter } from './formatter.ts';

/** A JSON list of the reports, indented. */
export const json: Formatter = (reports) => `${JSON.stringify(reports, undefined, 2)}\n`;
