import type { Config } from './config.ts';
import { ENGINE_RULES } from './engine-rules.ts';
import type { Rule } from './rule.ts';
import { fail } from './shape.ts';

/** What a configuration extends, first to last, and itself. */
export function layersOf(config: Config): readonly Config[] {
  return [...baseConfigsOf(config).flatMap(layersOf), config];
}

function baseConfigsOf({ extends: bases = [] }: Config): readonly Config[] {
  return Array.isArray(bases) ? bases : [bases as Config];
}

/**
 * The rules of the house, of all layers. Runs before the configuration is checked, since its rules can be named in it: takes
 * nothing for granted.
 *
 * @throws UserError when two rules have one id, or a configuration extends itself
 */
export function customRulesOf(config: Config, rules: readonly Rule[]): readonly Rule[] {
  const known = new Set([...rules, ...ENGINE_RULES].map(({ id }) => id));
  const custom = customIn(config);
  for (const { id } of custom) {
    if (known.has(id)) fail('customRules', `there is already a rule named ${id}: give yours another id`);
    known.add(id);
  }
  return custom;
}

function customIn(config: unknown, extended: readonly unknown[] = []): readonly Rule[] {
  if (typeof config !== 'object' || config === null) return [];
  if (extended.includes(config)) fail('extends', 'must not lead back to the configuration that it is in');
  const { extends: bases, customRules } = config as { extends?: unknown; customRules?: unknown };
  const own = Array.isArray(customRules) ? (customRules as Rule[]) : [];
  const trail = [...extended, config];
  return [
    ...[bases ?? []].flat().flatMap((base) => customIn(base, trail)),
    ...own.filter((rule) => typeof rule?.id === 'string'),
  ];
}
