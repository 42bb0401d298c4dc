import { rules } from '../index.ts';
import { joined, type Told, told, toldJson } from './told.ts';

/** The rules as a table (id, severity, category, summary), or as JSON. */
export function ruleList({ json, locale }: { readonly json?: boolean; readonly locale: 'fr' | 'en' }): Told {
  if (json) return toldJson(rules);
  const width = Math.max(...rules.map(({ id }) => id.length));
  return joined(
    rules.map(
      ({ id, severity, summary }) => told`${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary[locale]}\n`,
    ),
  );
}
