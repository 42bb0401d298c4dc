import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { glob } from 'tinyglobby';
import { UserError } from '../index.ts';

const EXTENSIONS = 'html,htm,md,markdown,mdx,txt';

/**
 * The drafts that the arguments name, as paths relative to `cwd` with `/`, sorted by code unit, each once. A file named
 * outright is always taken; folders and globs leave out what .gitignore leaves out.
 *
 * @throws UserError when an argument names nothing
 */
export async function draftFilesOf(patterns: readonly string[], cwd: string): Promise<readonly string[]> {
  const isIgnored = gitIgnore(cwd);
  const files = new Set<string>();
  for (const pattern of patterns) {
    const found = await filesOf(pattern, cwd, isIgnored);
    if (found.length === 0) throw new UserError(noneMessage(pattern, cwd));
    for (const file of found) files.add(file);
  }
  return [...files].sort();
}

async function filesOf(
  pattern: string,
  cwd: string,
  isIgnored: (path: string) => boolean,
): Promise<readonly string[]> {
  const path = resolve(cwd, pattern);
  if (existsSync(path) && !statSync(path).isDirectory()) return [portable(relative(cwd, path))];
  const isFolder = existsSync(path);
  const found = await glob(isFolder ? `**/*.{${EXTENSIONS}}` : portable(pattern), {
    cwd: isFolder ? path : cwd,
    absolute: true,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
  });
  return found.filter((file) => !isIgnored(file)).map((file) => portable(relative(cwd, file)));
}

function noneMessage(pattern: string, cwd: string): string {
  if (!/[*?{[]/.test(pattern) && !existsSync(resolve(cwd, pattern))) {
    return `There is no file or folder ${pattern}: check the path.`;
  }
  return `No draft matches ${pattern}: name files, folders or globs of ${EXTENSIONS.replaceAll(',', ', ')} that .gitignore does not leave out.`;
}

function portable(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** Tells what git would leave out, by every .gitignore from the repository's root down to the file. */
function gitIgnore(cwd: string): (path: string) => boolean {
  const root = repositoryRootOf(cwd);
  if (!root) return () => false;
  const lists = new Map<string, Ignore | undefined>();
  const listOf = (folder: string): Ignore | undefined => {
    if (!lists.has(folder)) lists.set(folder, readIgnoreFile(join(folder, '.gitignore')));
    return lists.get(folder);
  };
  return (path) => isIgnoredBelow(root, path, listOf);
}

// The nearest .gitignore that speaks of the path decides.
function isIgnoredBelow(root: string, path: string, listOf: (folder: string) => Ignore | undefined): boolean {
  for (let folder = dirname(path); folder.startsWith(root); folder = dirname(folder)) {
    const verdict = listOf(folder)?.test(portable(relative(folder, path)));
    if (verdict?.ignored) return true;
    if (verdict?.unignored || folder === root) return false;
  }
  return false;
}

function repositoryRootOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryRootOf(parent);
}

function readIgnoreFile(path: string): Ignore | undefined {
  return existsSync(path) ? ignore().add(readFileSync(path, 'utf8')) : undefined;
}
