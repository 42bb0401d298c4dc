import { lstatSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { escapePath, glob } from 'tinyglobby';
import { portable } from './draft-files.ts';
import { readPlain } from './read-file.ts';
import { repositoryRootOf } from './root.ts';

/** What to search for, and from where. */
export interface FileSearch {
  readonly pattern: string;
  readonly folder: string;
  /** True when the pattern is the path of a folder, false when it is a glob. */
  readonly isFolder: boolean;
  readonly refused: readonly string[];
  readonly extensions: readonly string[];
}

/** The absolute paths of the files below a folder, or that a glob matches, but for links and for those that git leaves out. */
export async function searched(search: FileSearch): Promise<readonly string[]> {
  const { pattern, folder, isFolder, refused, extensions } = search;
  const below = portable(relative(folder, resolve(folder, pattern)));
  const inFolder = `${escapePath(below) || '.'}/**/*.{${extensions.join(',')}}`;
  const found = await glob(isFolder ? inFolder : portable(pattern), {
    cwd: folder,
    absolute: true,
    expandDirectories: false,
    caseSensitiveMatch: !isFolder,
    ignore: ['**/node_modules/**', '**/.git/**', ...refused],
    followSymbolicLinks: false,
  });
  const isIgnored = gitIgnore(folder);
  return found.map((file) => resolve(file)).filter((file) => isPlain(file) && !isIgnored(file));
}

// A link, a pipe or a device named like a draft is none.
function isPlain(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Tells what git would leave out, by every .gitignore from the root of the repository (or the folder itself) down to the file. */
function gitIgnore(cwd: string): (path: string) => boolean {
  const root = repositoryRootOf(cwd) ?? cwd;
  const lists = new Map<string, Ignore | undefined>();
  const listOf = (folder: string): Ignore | undefined => {
    if (!lists.has(folder)) lists.set(folder, readIgnoreFile(join(folder, '.gitignore')));
    return lists.get(folder);
  };
  return (path) => isIgnoredBelow(root, path, listOf);
}

// The nearest .gitignore that speaks of the path decides.
function isIgnoredBelow(root: string, path: string, listOf: (folder: string) => Ignore | undefined): boolean {
  for (let folder = dirname(path); isWithin(root, folder); folder = dirname(folder)) {
    const verdict = listOf(folder)?.test(portable(relative(folder, path)));
    if (verdict?.ignored) return true;
    if (verdict?.unignored || folder === root) return false;
  }
  return false;
}

function isWithin(root: string, folder: string): boolean {
  return folder === root || folder.startsWith(root.endsWith(sep) ? root : root + sep);
}

// Git reads none through a link either.
function readIgnoreFile(path: string): Ignore | undefined {
  const text = readPlain(path);
  return text === undefined ? undefined : ignore().add(text);
}
