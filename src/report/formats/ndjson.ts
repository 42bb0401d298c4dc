import { shown } from '../shown.ts';
import type { Formatter } from './formatter.ts';

/** One report a line, as JSON. */
export const ndjson: Formatter = (reports) =>
  reports.map((report) => `${shown(JSON.stringify(report), 'json')}\n`).join('');
