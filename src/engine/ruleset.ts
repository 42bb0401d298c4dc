import type { Rule } from './rule.ts';
import type { Severity } from './severity.ts';

/** A rule with the severity and the options it runs under. */
export interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Exclude<Severity, 'off'>;
  readonly options: Readonly<Record<string, unknown>>;
}
