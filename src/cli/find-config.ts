import { existsSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type ConfigFile, UserError } from '../index.ts';
import { importModule } from './import-module.ts';
import { readText } from './read-file.ts';
import { configFolders } from './root.ts';

const NAME = 'bon-a-tirer';
const PACKAGE = 'package.json';
/** The names of configuration files, first to last. */
export const CONFIG_FILES = ['ts', 'mts', 'js', 'mjs', 'json'].map(
  (extension) => `${NAME}.config.${extension}`,
);

/**
 * The configuration that is named, else the nearest upwards, no further than `configFolders` go: it may be code, and runs.
 *
 * @throws UserError when it is not there, does not load, or is no object
 */
export async function findConfig(
  cwd: string,
  named?: string,
): Promise<{ readonly path: string; readonly config: ConfigFile } | undefined> {
  if (named && !existsSync(resolve(cwd, named))) {
    throw new UserError(`There is no configuration file ${named}: check --config.`);
  }
  const paths = named
    ? [resolve(cwd, named)]
    : configFolders(cwd)
        .flatMap((folder) => [...CONFIG_FILES, PACKAGE].map((name) => join(folder, name)))
        .filter((path) => existsSync(path));
  for (const path of paths) {
    const config = await loaded(path);
    if (config === undefined) continue;
    if (typeof config === 'object' && config !== null && !Array.isArray(config)) return { path, config };
    throw new UserError(`${nameOf(cwd, path)}: it must export an object: see defineConfig.`);
  }
  return undefined;
}

/** What a file is called in messages, seen from a folder. */
export function nameOf(cwd: string, path: string): string {
  return relative(cwd, path) || path;
}

async function loaded(path: string): Promise<unknown> {
  if (!statSync(path).isFile()) throw new UserError(`${path}: it is no regular file: name one.`);
  if (path.endsWith('.json')) return loadJson(path);
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

function loadJson(path: string): unknown {
  const text = readText(path);
  if (text.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return basename(path) === PACKAGE ? (value as Readonly<Record<string, unknown>> | null)?.[NAME] : value;
  } catch (error) {
    throw new UserError(`${path}: it is not JSON: ${(error as Error).message}`);
  }
}
