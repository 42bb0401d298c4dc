import { rules } from '../index.ts';

/** The rules as a table (id, severity, category, summary), or as JSON. */
export function ruleList({
  json,
  locale,
}: {
  readonly json?: boolean;
  readonly locale: 'fr' | 'en';
}): string {
  if (json) return `${JSON.stringify(rules, undefined, 2)}\n`;
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary[locale]}\n`)
    .join('');
}
