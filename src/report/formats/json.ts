import { shown } from '../shown.ts';
import type { Formatter } from './formatter.ts';

/** A JSON list of the reports, indented. */
export const json: Formatter = (reports) => `${shown(JSON.stringify(reports, undefined, 2), 'json')}\n`;
