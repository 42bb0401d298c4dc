import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { escapePath, glob } from 'tinyglobby';

const EXTENSIONS = 'html,htm,md,markdown,mdx,txt';

/** The drafts that arguments name. */
export interface DraftFiles {
  /** Relative to the folder, with `/`, sorted by code unit, each once. */
  readonly files: readonly string[];
  /** The arguments that name nothing, and why. */
  readonly unmatched: readonly { readonly name: string; readonly message: string }[];
}

/**
 * The drafts that the arguments name, seen from `folder`. A file named outright is always taken; folders and globs leave out
 * what .gitignore leaves out and what an argument after `!` takes back.
 */
export async function draftFilesOf(patterns: readonly string[], folder: string): Promise<DraftFiles> {
  const isIgnored = gitIgnore(folder);
  const refused = patterns.filter(isRefusal).map((pattern) => portable(pattern.slice(1)));
  const files = new Set<string>();
  const unmatched: { name: string; message: string }[] = [];
  for (const pattern of patterns) {
    if (isRefusal(pattern)) continue;
    const found = await filesOf(pattern, folder, refused, isIgnored);
    if (found.length === 0) unmatched.push({ name: pattern, message: noneMessage(pattern, folder) });
    for (const file of found) files.add(file);
  }
  return { files: [...files].sort(), unmatched };
}

function isRefusal(pattern: string): boolean {
  return pattern.startsWith('!');
}

async function filesOf(
  pattern: string,
  folder: string,
  refused: readonly string[],
  isIgnored: (path: string) => boolean,
): Promise<readonly string[]> {
  const path = resolve(folder, pattern);
  const isThere = existsSync(path);
  if (isThere && !statSync(path).isDirectory()) return [portable(relative(folder, path))];
  const below = portable(relative(folder, path));
  const found = await glob(isThere ? `${escapePath(below) || '.'}/**/*.{${EXTENSIONS}}` : portable(pattern), {
    cwd: folder,
    absolute: true,
    expandDirectories: false,
    caseSensitiveMatch: !isThere,
    ignore: ['**/node_modules/**', '**/.git/**', ...refused],
  });
  return found.filter((file) => !isIgnored(resolve(file))).map((file) => portable(relative(folder, file)));
}

function noneMessage(pattern: string, cwd: string): string {
  if (!/[*?{[]/.test(pattern) && !existsSync(resolve(cwd, pattern))) {
    return `${pattern}: there is no such file or folder: check the path.`;
  }
  return `${pattern}: no draft matches: name files, folders or globs of ${EXTENSIONS.replaceAll(',', ', ')} that .gitignore does not leave out.`;
}

function portable(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
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

function repositoryRootOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryRootOf(parent);
}

function readIgnoreFile(path: string): Ignore | undefined {
  return existsSync(path) ? ignore().add(readFileSync(path, 'utf8')) : undefined;
}
