import { defineRule, type Rule } from '../src/engine/rule.ts';
import type { Severity } from '../src/engine/severity.ts';

const message = () => ({ fr: 'Texte.', en: 'Text.' });

/** A rule with an option of each type, which finds nothing. */
export function ruleNamed(id: string, severity: Severity, presets = {}): Rule {
  return defineRule({
    id,
    category: 'structure',
    severity,
    summary: message(),
    options: {
      maxWords: { type: 'integer', minimum: 1, default: 30 },
      share: { type: 'number', minimum: 0, maximum: 1, default: 0.5 },
      style: { type: 'string', enum: ['court', 'long'], default: 'court' },
      terms: { type: 'array', items: { type: 'string' }, default: [] },
      strict: { type: 'boolean', default: false },
    },
    presets,
    messages: { found: message },
    check: () => [],
  });
}

/** Rules of every severity, to be configured. */
export const SAMPLE_RULES: readonly Rule[] = [
  ruleNamed('heading-gap', 'warning'),
  ruleNamed('heading-note', 'info'),
  ruleNamed('heading-house', 'off'),
  ruleNamed('sentence-size', 'info', { 'langage-clair': ['warning', { maxWords: 20 }] }),
];
