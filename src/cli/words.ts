import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseWordList, UserError } from '../index.ts';
import { loadConfig, WORD_FILE } from './config-file.ts';
import { readText } from './read-file.ts';
import { rootOf } from './root.ts';
import { type Told, told } from './told.ts';
import { writeWhole } from './write-file.ts';

const HEAD =
  '# Words that this repository declares right, one a line. A line in /…/ is a regular expression.\n';

/** Adds words to the word file beside the configuration that holds in a folder, each once; says what it did. */
export async function addToWordFile(cwd: string, words: readonly string[]): Promise<Told> {
  const { folder } = await loadConfig(cwd);
  const path = join(folder, WORD_FILE);
  const name = relative(cwd, path).replaceAll('\\', '/');
  const place = { name, root: rootOf(folder) };
  const text = existsSync(path) ? readText(path, place) : HEAD;
  const known = new Set(text.split(/\r?\n/).map((line) => line.trim()));
  const added = [...new Set(words.map(checked))].filter((word) => !known.has(word));
  if (added.length === 0) return told`${name}: nothing to add.\n`;
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  writeWhole(path, `${text}${gap}${added.join('\n')}\n`, place);
  return told`${name}: added ${added.join(', ')}.\n`;
}

// What the list could not be read with would stop every run to come.
function checked(word: string): string {
  const [read] = parseWordList(word.normalize('NFC'), 'words add');
  if (read === undefined) throw new UserError(`words add: "${word}" is no word: give letters.`);
  return read;
}
