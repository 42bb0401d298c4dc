import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Config, parseWordList, UserError } from '../index.ts';
import { findConfig, nameOf } from './find-config.ts';
import { readText } from './read-file.ts';
import { isBelow, rootOf } from './root.ts';

export interface LoadedConfig {
  readonly config: Config;
  /** Globs of the drafts to judge when the command names none. */
  readonly files: readonly string[];
  /** The folder that its paths are relative to. */
  readonly folder: string;
  /** Its own path, as messages name it; undefined when there is none. */
  readonly file?: string;
}

/** By convention beside the configuration, or in the working folder. */
export const WORD_FILE = '.bon-a-tirer-words.txt';

/**
 * The configuration of a folder: the named file, else the first of `bon-a-tirer.config.*` or the `bon-a-tirer` key of a
 * package.json upwards. What its paths name (word files, dictionaries) is read, from the root of its repository down.
 *
 * @throws UserError when a file is missing, outside that root, or does not load
 */
export async function loadConfig(cwd: string, named?: string): Promise<LoadedConfig> {
  const found = await findConfig(cwd, named);
  if (!found) return { config: { words: wordsIn(placeOf(cwd), []) }, files: [], folder: cwd };
  const folder = dirname(found.path);
  const file = nameOf(cwd, found.path);
  const place = placeOf(folder, file);
  const { files, wordFiles, dictionaries, words = [], ...rest } = found.config;
  const pairs = listOf(file, 'dictionaries', dictionaries, isDictionary);
  return {
    file,
    folder,
    files: listOf(file, 'files', files, isText),
    config: {
      ...rest,
      words: [
        ...listOf(file, 'words', words, isText),
        ...wordsIn(place, listOf(file, 'wordFiles', wordFiles, isText)),
      ],
      ...(dictionaries && {
        dictionaries: pairs.map(({ aff, dic }) => ({ aff: textAt(place, aff), dic: textAt(place, dic) })),
      }),
    },
  };
}

// The command reads what these keys name before the linter sees the configuration.
function listOf<Item>(
  file: string,
  key: string,
  list: readonly Item[] = [],
  isItem: (item: unknown) => boolean,
): readonly Item[] {
  if (Array.isArray(list) && list.every(isItem)) return list;
  const items = isItem === isText ? 'texts' : 'pairs of paths, { aff, dic }';
  throw new UserError(`${file}: ${key}: must be a list of ${items}.`);
}

function isText(item: unknown): boolean {
  return typeof item === 'string';
}

function isDictionary(item: unknown): boolean {
  const { aff, dic } = (item ?? {}) as { aff?: unknown; dic?: unknown };
  return isText(aff) && isText(dic);
}

/** Where the files are that a configuration names. */
interface Place {
  readonly folder: string;
  readonly root: string;
  /** Of the configuration, for messages. */
  readonly file: string;
}

function placeOf(folder: string, file = folder): Place {
  return { folder, root: rootOf(folder), file };
}

function wordsIn(place: Place, named: readonly string[]): readonly string[] {
  const files = [...named, ...(existsSync(join(place.folder, WORD_FILE)) ? [WORD_FILE] : [])];
  return files.flatMap((name) => parseWordList(textAt(place, name), resolve(place.folder, name)));
}

function textAt({ folder, root, file }: Place, name: string): string {
  const path = resolve(folder, name);
  if (isBelow(path, root)) return readText(path, { root });
  throw new UserError(`${file}: it names ${name}, which is outside ${root}: copy it there.`);
}
