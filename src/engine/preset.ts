import type { Rule } from './rule.ts';
import type { Severity } from './severity.ts';

/**
 * `recommended`: each rule at its own severity. `strict`: what is only shown there counts. `langage-clair`: plain
 * language, with shorter sentences. What a preset changes for a rule beyond that, the rule states itself.
 */
export const PRESETS = ['recommended', 'strict', 'langage-clair'] as const;

export type PresetName = (typeof PRESETS)[number];

/** A severity, or a severity with options; options not named keep their value. */
export type RuleSetting<Options = Readonly<Record<string, unknown>>> =
  | Severity
  | readonly [Severity, Options];

/** How a rule runs under a preset. */
export function presetSetting(rule: Rule, preset: PresetName): RuleSetting {
  const own = preset === 'recommended' ? undefined : rule.presets[preset];
  if (own) return own;
  return preset === 'strict' && rule.severity === 'info' ? 'warning' : rule.severity;
}
