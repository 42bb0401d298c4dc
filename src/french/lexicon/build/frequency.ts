import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * Reads the ranked words of `@zxcvbn-ts/language-fr` (MIT; its commonWords.json is derived from OpenSubtitles 2024 through
 * OPUS, ODC-BY: the notice must travel with the file) as frequency classes: 15 for rank 1, one less for each doubling.
 */
export function frequencyClasses(): ReadonlyMap<string, number> {
  const require = createRequire(import.meta.url);
  const entry = require.resolve('@zxcvbn-ts/language-fr');
  const file = `${entry.slice(0, entry.lastIndexOf('language-fr') + 'language-fr'.length)}/src/commonWords.json`;
  const words: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(words)) throw new Error(`${file} is not a list of words.`);

  const classes = new Map<string, number>();
  words.forEach((word: string, at) => {
    if (!classes.has(word)) classes.set(word, Math.max(1, 15 - Math.floor(Math.log2(at + 1))));
  });
  return classes;
}
