import { resolve } from 'node:path';
import { type Config, type LintOptions, type PresetName, rules, UserError } from '../index.ts';
import { type Reading, readFilled } from './read-file.ts';

/** The options of `check`, as commander parses them. */
export interface CheckOptions {
  readonly stdinFilename?: string;
  readonly keyphrase?: string;
  readonly synonym?: readonly string[];
  readonly brief?: string;
  readonly source?: readonly string[];
  readonly minWords?: number;
  readonly format: string;
  readonly output?: string;
  readonly config?: string;
  readonly preset?: string;
  readonly rule?: readonly string[];
  readonly minScore?: number;
  readonly maxWarnings?: number;
  readonly locale?: 'fr' | 'en';
  readonly maxSize?: number;
  /** Seconds for one draft, and for all of a run. */
  readonly timeout?: number;
  readonly totalTimeout?: number;
  readonly fix?: boolean;
  /** False under --no-suppressions. */
  readonly suppressions?: boolean;
  readonly quiet?: boolean;
  readonly explainScore?: boolean;
  readonly printConfig?: string;
}

/** The configuration with what the command line says on top, over its overrides too. */
export function configOf(config: Config, options: CheckOptions): Config {
  const told = toldBy(options);
  if (Object.keys(told).length === 0 && !options.locale) return config;
  return {
    extends: config,
    ...(options.locale && { locale: options.locale }),
    ...told,
    ...((config.overrides || config.extends) && { overrides: [{ files: '**', ...told }] }),
  };
}

function toldBy({
  preset,
  rule,
  minScore,
  maxWarnings,
  suppressions,
}: CheckOptions): Pick<Config, 'preset' | 'rules' | 'gate' | 'suppressions'> {
  const gate = {
    ...(minScore !== undefined && { minScore }),
    ...(maxWarnings !== undefined && { maxWarnings }),
  };
  return {
    ...(suppressions === false && { suppressions: 'ignore' as const }),
    ...(preset && { preset: preset as PresetName }),
    ...(rule && { rules: Object.fromEntries(rule.map(ruleSettingOf)) }),
    ...(Object.keys(gate).length > 0 && { gate }),
  };
}

/** What the command line gives with every draft; the files that it names are read from a folder. */
export function lintOptionsOf(options: CheckOptions, cwd: string, reading: Reading): LintOptions {
  const textOf = (path: string) => readFilled(resolve(cwd, path), { ...reading, name: path });
  const brief = briefOf(options, textOf);
  return {
    ...(options.keyphrase && { keyphrase: options.keyphrase }),
    ...(options.synonym && { synonyms: options.synonym }),
    ...(brief !== undefined && { brief }),
    ...(options.source && {
      sources: options.source.map((path) => ({ text: textOf(path), path })),
    }),
  };
}

function briefOf({ brief, minWords }: CheckOptions, textOf: (path: string) => string): LintOptions['brief'] {
  const text = brief === undefined ? undefined : textOf(brief);
  if (minWords === undefined) return text;
  return text === undefined ? { minWords } : { text, minWords };
}

function ruleSettingOf(setting: string): [string, never] {
  const [id, severity, ...rest] = setting.split(':');
  if (!id || !severity || rest.length > 0) {
    throw new UserError(`--rule ${setting}: write it as id:severity, such as ${rules[0]!.id}:off.`);
  }
  return [id, severity as never];
}
