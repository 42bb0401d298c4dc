import { existsSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { lilconfig } from 'lilconfig';
import { type Config, type ConfigFile, parseWordList, UserError } from '../index.ts';
import { importModule } from './import-module.ts';
import { readText } from './read-file.ts';

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

const NAME = 'bon-a-tirer';
/** The names of configuration files, first to last. */
export const CONFIG_FILES = ['ts', 'mts', 'js', 'mjs', 'json'].map(
  (extension) => `${NAME}.config.${extension}`,
);

/**
 * The configuration of a folder: the named file, else the first of `bon-a-tirer.config.*` or the `bon-a-tirer` key of a
 * package.json upwards. What its paths name (word files, dictionaries) is read.
 *
 * @throws UserError when a file is missing or does not load
 */
export async function loadConfig(cwd: string, named?: string): Promise<LoadedConfig> {
  const found = await findConfig(cwd, named);
  if (!found) return { config: { words: wordFilesOf(cwd, []).flatMap(wordsOf) }, files: [], folder: cwd };
  const folder = dirname(found.path);
  const file = nameOf(cwd, found.path);
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
        ...wordFilesOf(folder, listOf(file, 'wordFiles', wordFiles, isText)).flatMap(wordsOf),
      ],
      ...(dictionaries && { dictionaries: pairs.map((pair) => dictionaryOf(folder, pair)) }),
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

async function findConfig(
  cwd: string,
  named?: string,
): Promise<{ path: string; config: ConfigFile } | undefined> {
  const searcher = lilconfig(NAME, {
    searchPlaces: [...CONFIG_FILES, 'package.json'],
    loaders: {
      '.ts': loadModule,
      '.mts': loadModule,
      '.js': loadModule,
      '.mjs': loadModule,
      '.json': loadJson,
    },
  });
  if (named && !existsSync(resolve(cwd, named))) {
    throw new UserError(`There is no configuration file ${named}: check --config.`);
  }
  const found = named ? await searcher.load(resolve(cwd, named)) : await searcher.search(cwd);
  if (!found || found.isEmpty) return undefined;
  if (typeof found.config !== 'object' || found.config === null || Array.isArray(found.config)) {
    throw new UserError(`${nameOf(cwd, found.filepath)}: it must export an object: see defineConfig.`);
  }
  return { path: found.filepath, config: found.config as ConfigFile };
}

async function loadModule(path: string): Promise<unknown> {
  try {
    return unwrap(await (/^\.m?ts$/.test(extname(path)) ? transpiled(path) : imported(path)));
  } catch (error) {
    throw new UserError(`${path}: it does not load: ${(error as Error).message}`);
  }
}

async function imported(path: string): Promise<unknown> {
  try {
    return await importModule(pathToFileURL(path).href);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return transpiled(path);
  }
}

// Run by npx, or installed for all, the package is not among those of the repository: a configuration that imports it gets
// the one that runs.
async function transpiled(path: string): Promise<unknown> {
  const { createJiti } = (await importModule('jiti')) as typeof import('jiti');
  const alias = Object.fromEntries(
    [
      [NAME, ['./index.js', '../index.ts']],
      [`${NAME}/french`, ['./french.js', '../french/index.ts']],
    ].map(([name, places]) => [name, ownModule(places as readonly string[])]),
  );
  return createJiti(import.meta.url, { moduleCache: false, alias }).import(path);
}

// Beside the built command, or in the working tree.
function ownModule(places: readonly string[]): string {
  const paths = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  return paths.find((path) => existsSync(path))!;
}

function unwrap(module: unknown): unknown {
  const loaded = module as { default?: unknown };
  return loaded.default ?? loaded;
}

function loadJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`${path}: it is not JSON: ${(error as Error).message}`);
  }
}

function wordFilesOf(folder: string, named: readonly string[]): readonly string[] {
  const convention = join(folder, WORD_FILE);
  return [...named.map((file) => resolve(folder, file)), ...(existsSync(convention) ? [convention] : [])];
}

function wordsOf(path: string): readonly string[] {
  return parseWordList(readText(path), path);
}

function dictionaryOf(folder: string, { aff, dic }: { readonly aff: string; readonly dic: string }) {
  return { aff: readText(resolve(folder, aff)), dic: readText(resolve(folder, dic)) };
}

function nameOf(cwd: string, path: string): string {
  return relative(cwd, path) || path;
}
