import type { CheckedConfig } from '../engine/resolve-config.ts';
import { wordPattern } from '../french/spelling/word-pattern.ts';

/**
 * Refuses words of a configuration that are neither words nor regular expressions, before a draft is judged by them.
 *
 * @throws UserError
 */
export function checkWords({ layers, overrides }: CheckedConfig): void {
  for (const { words = [] } of layers) for (const word of words) wordPattern(word);
  for (const [index, { settings }] of overrides.entries()) {
    for (const word of settings.words ?? []) wordPattern(word, `overrides[${index}].words`);
  }
}
