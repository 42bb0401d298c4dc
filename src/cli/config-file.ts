import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lilconfig } from 'lilconfig';
import { type Config, type ConfigFile, UserError } from '../index.ts';
import { readText } from './read-file.ts';

export interface LoadedConfig {
  readonly config: Config;
  /** Globs of the drafts to judge when the command names none. */
  readonly files: readonly string[];
  /** The folder that its paths are relative to. */
  readonly folder: string;
}

/** By convention beside the configuration, or in the working folder. */
export const WORD_FILE = '.bon-a-tirer-words.txt';

const NAME = 'bon-a-tirer';
const FILES = ['ts', 'mts', 'js', 'mjs', 'json'].map((extension) => `${NAME}.config.${extension}`);

/**
 * The configuration of a folder: the named file, else the first of `bon-a-tirer.config.*` or the `bon-a-tirer` key of a
 * package.json upwards. What its paths name (word files, dictionaries) is read.
 *
 * @throws UserError when a file is missing or does not load
 */
export async function loadConfig(cwd: string, named?: string): Promise<LoadedConfig> {
  const found = await findConfig(cwd, named);
  const folder = found ? dirname(found.path) : cwd;
  const { files = [], wordFiles = [], dictionaries, words = [], ...rest } = found?.config ?? {};
  return {
    files,
    folder,
    config: {
      ...rest,
      words: [...words, ...wordFilesOf(folder, wordFiles).flatMap(wordsOf)],
      ...(dictionaries && {
        dictionaries: dictionaries.map((dictionary) => dictionaryOf(folder, dictionary)),
      }),
    },
  };
}

async function findConfig(
  cwd: string,
  named?: string,
): Promise<{ path: string; config: ConfigFile } | undefined> {
  const searcher = lilconfig(NAME, {
    searchPlaces: [...FILES, 'package.json'],
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
    if (!/^\.m?ts$/.test(extname(path))) return unwrap(await import(pathToFileURL(path).href));
    const { createJiti } = await import('jiti');
    return unwrap(await createJiti(import.meta.url, { moduleCache: false }).import(path));
  } catch (error) {
    throw new UserError(`${path}: it does not load: ${(error as Error).message}`);
  }
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
  return readText(path)
    .split(/\r?\n/)
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '');
}

function dictionaryOf(folder: string, { aff, dic }: { readonly aff: string; readonly dic: string }) {
  return { aff: readText(resolve(folder, aff)), dic: readText(resolve(folder, dic)) };
}

function nameOf(cwd: string, path: string): string {
  return relative(cwd, path) || path;
}

/** The package.json of a folder, if it has one that parses. */
export function packageOf(folder: string): Readonly<Record<string, unknown>> | undefined {
  const path = join(folder, 'package.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : undefined;
}
