import type { Config, DraftSettings, FrontMatterMapping, Gate, Locale, Override } from './config.ts';
import type { Language, Vocabulary } from './context.ts';
import { ENGINE_RULES } from './engine-rules.ts';
import { customRulesOf, layersOf } from './layers.ts';
import { defaultsOf } from './options.ts';
import { compareCodeUnits } from './order.ts';
import { type PresetName, presetSetting, type RuleSetting } from './preset.ts';
import type { Rule } from './rule.ts';
import type { ActiveRule } from './ruleset.ts';
import { aConfig } from './validate-config.ts';

/** A configuration that was found right, with all rules that it may name. */
export interface CheckedConfig {
  readonly rules: readonly Rule[];
  /** What it extends, first to last, and itself. */
  readonly layers: readonly Config[];
  readonly overrides: readonly PathSettings[];
  readonly locale: Locale;
  readonly maxFileSize: number;
  readonly maxFindings: number;
}

interface PathSettings {
  readonly settings: DraftSettings;
  readonly matches: (path: string) => boolean;
}

/** How one draft is judged. Frozen. */
export interface ResolvedConfig {
  readonly preset: PresetName;
  /** The rules that run, ordered by id. */
  readonly active: readonly ActiveRule[];
  readonly gate: ResolvedGate;
  readonly language: Language;
  readonly document: 'full' | 'fragment' | 'auto';
  readonly suppressions: 'honour' | 'ignore';
  readonly frontMatter: FrontMatterMapping;
  readonly keyphrase?: string;
  readonly vocabulary: Vocabulary;
}

export interface ResolvedGate extends Gate {
  readonly minScore: number;
}

/** The least overall score of an accepted draft. */
const DEFAULT_MIN_SCORE = 70;
const DEFAULT_MAX_FILE_SIZE = 5_000_000;
/** Who has read a hundred of a kind knows it. */
const DEFAULT_MAX_FINDINGS = 100;

/**
 * Checks a configuration against the rules.
 *
 * @throws UserError with the place in the configuration and the nearest name
 */
export async function checkConfig(config: Config, rules: readonly Rule[]): Promise<CheckedConfig> {
  const custom = customRulesOf(config, rules);
  const all = [...rules, ...ENGINE_RULES, ...custom].sort((a, b) => compareCodeUnits(a.id, b.id));
  aConfig(all)(config, '');
  const layers = layersOf(config);
  return {
    rules: all,
    layers,
    overrides: await overridesOf(layers.flatMap((layer) => layer.overrides ?? [])),
    locale: last(layers, 'locale') ?? 'fr',
    maxFileSize: last(layers, 'maxFileSize') ?? DEFAULT_MAX_FILE_SIZE,
    maxFindings: last(layers, 'maxFindings') ?? DEFAULT_MAX_FINDINGS,
  };
}

/** The configuration for the draft at a path (relative, with `/`), with what a call sets on top. */
export function resolveConfig(
  config: CheckedConfig,
  path?: string,
  call: DraftSettings = {},
): ResolvedConfig {
  const matching = config.overrides.filter(({ matches }) => path !== undefined && matches(path));
  if (matching.length > 0 || Object.keys(call).length > 0) return resolved(config, matching, call);
  const known = plain.get(config) ?? resolved(config, [], {});
  plain.set(config, known);
  return known;
}

/** Most drafts match no override: what holds for them is worked out once. */
const plain = new WeakMap<CheckedConfig, ResolvedConfig>();

function resolved(
  config: CheckedConfig,
  matching: readonly PathSettings[],
  call: DraftSettings,
): ResolvedConfig {
  const layers: readonly DraftSettings[] = [
    ...config.layers,
    ...matching.map(({ settings }) => settings),
    call,
  ];
  const preset = last(layers, 'preset') ?? 'recommended';
  const keyphrase = last(layers, 'keyphrase');
  return Object.freeze({
    preset,
    active: Object.freeze(activeRules(config.rules, preset, layers)),
    gate: Object.freeze(gateOf(layers)),
    language: last(layers, 'language') ?? 'fr-FR',
    document: last(layers, 'document') ?? 'auto',
    suppressions: last(layers, 'suppressions') ?? 'honour',
    frontMatter: Object.freeze(Object.assign({}, ...layers.map((layer) => layer.frontMatter))),
    ...(keyphrase !== undefined && { keyphrase }),
    vocabulary: Object.freeze({
      words: joined(layers.map(({ words }) => words)),
      dictionaries: joined(layers.map(({ dictionaries }) => dictionaries)),
    }),
  });
}

function activeRules(
  rules: readonly Rule[],
  preset: PresetName,
  layers: readonly DraftSettings[],
): readonly ActiveRule[] {
  const settings = layers.map((layer) => layer.rules).filter((layer) => layer !== undefined);
  return rules.flatMap((rule) => {
    const own = settings.map((layer) => layer[rule.id]).filter((setting) => setting !== undefined);
    return activeRule(rule, [presetSetting(rule, preset), ...own]);
  });
}

function activeRule(rule: Rule, settings: readonly RuleSetting[]): readonly ActiveRule[] {
  const final = settings.at(-1)!;
  const severity = typeof final === 'string' ? final : final[0];
  if (severity === 'off') return [];
  const options = settings.map((setting) => (typeof setting === 'string' ? {} : setting[1]));
  return [
    Object.freeze({
      rule,
      severity,
      options: Object.freeze(Object.assign(defaultsOf(rule.options), ...options)),
    }),
  ];
}

function gateOf(layers: readonly DraftSettings[]): ResolvedGate {
  const gates = layers.map(({ gate }) => gate).filter((gate) => gate !== undefined);
  const maxWarnings = last(gates, 'maxWarnings');
  return {
    minScore: last(gates, 'minScore') ?? DEFAULT_MIN_SCORE,
    ...(maxWarnings !== undefined && { maxWarnings }),
    categories: Object.assign({}, ...gates.map(({ categories }) => categories)),
  };
}

/** The value of the last layer that states one. */
function last<Layer, Key extends keyof Layer>(layers: readonly Layer[], key: Key): Layer[Key] | undefined {
  return layers.findLast((layer) => layer[key] !== undefined)?.[key];
}

/** The lists of all layers in one; the list itself when only one layer has one, so that it can be memoised on. */
function joined<Item>(lists: readonly (readonly Item[] | undefined)[]): readonly Item[] {
  const given = lists.filter((list) => list !== undefined);
  return given.length === 1 ? given[0]! : given.flat();
}

// Most configurations have no override: the glob library is loaded for those that do.
async function overridesOf(overrides: readonly Override[]): Promise<readonly PathSettings[]> {
  if (overrides.length === 0) return [];
  const { globMatcher } = await import('./globs.ts');
  return overrides.map(({ files, ...settings }) => ({ settings, matches: globMatcher([files].flat()) }));
}
