import type { Config } from './config.ts';
import type { CheckedConfig, ResolvedConfig } from './resolve-config.ts';

/** A resolved configuration as a user would write it in full: every rule with its severity and options. */
export function printableConfig(
  config: ResolvedConfig,
  { rules, locale, maxFileSize, maxFindings }: CheckedConfig,
): Config {
  const { preset, gate, language, document, suppressions, frontMatter, keyphrase, vocabulary } = config;
  const active = new Map(config.active.map((entry) => [entry.rule.id, entry]));
  return {
    preset,
    gate,
    locale,
    language,
    document,
    suppressions,
    maxFileSize,
    maxFindings,
    frontMatter,
    ...(keyphrase !== undefined && { keyphrase }),
    words: vocabulary.words,
    dictionaries: vocabulary.dictionaries,
    rules: Object.fromEntries(
      rules.map(({ id }) => {
        const entry = active.get(id);
        return [id, entry ? [entry.severity, entry.options] : 'off'];
      }),
    ),
  };
}
