import { existsSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/** The ending of drafts that folders are searched for. */
export const DRAFT_EXTENSIONS: readonly string[] = ['html', 'htm', 'md', 'markdown', 'mdx', 'txt'];

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
  const refused = patterns.filter(isRefusal).map((pattern) => portable(pattern.slice(1)));
  const files = new Set<string>();
  const unmatched: { name: string; message: string }[] = [];
  for (const pattern of patterns) {
    if (isRefusal(pattern)) continue;
    const found = await filesOf(pattern, folder, refused);
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
): Promise<readonly string[]> {
  const path = resolve(folder, pattern);
  const isFolder = existsSync(path) ? statSync(path).isDirectory() : undefined;
  if (isFolder === false) return [portable(relative(folder, path))];
  // Only what must search pays for the search.
  const { searched } = await import('./search-files.ts');
  const found = await searched({
    pattern,
    folder,
    isFolder: isFolder === true,
    refused,
    extensions: DRAFT_EXTENSIONS,
  });
  return found.map((file) => portable(relative(folder, file)));
}

function noneMessage(pattern: string, cwd: string): string {
  if (!/[*?{[]/.test(pattern) && !existsSync(resolve(cwd, pattern))) {
    return `${pattern}: there is no such file or folder: check the path.`;
  }
  return `${pattern}: no draft matches: name files, folders or globs of ${DRAFT_EXTENSIONS.join(', ')} that .gitignore does not leave out.`;
}

/** A path with `/`, as globs and reports have it. */
export function portable(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
