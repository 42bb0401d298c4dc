/** `error` rejects the draft, `warning` counts against the score, `info` is shown and not scored, `off` is not run. */
export type Severity = 'off' | 'info' | 'warning' | 'error';

/** From mildest to gravest. */
export const SEVERITIES = ['off', 'info', 'warning', 'error'] as const satisfies readonly Severity[];

export function isSeverity(value: unknown): value is Severity {
  return SEVERITIES.some((severity) => severity === value);
}

/** The milder of the two. */
export function milder(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b;
}
