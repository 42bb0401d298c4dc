import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { isOpenToOthers, upwards } from './open-to-others.ts';

/** The root of the repository that holds a folder; undefined outside any. */
export function repositoryRootOf(folder: string): string | undefined {
  return [...upwards(folder)].find((place) => existsSync(join(place, '.git')));
}

/** What a link must not lead out of: the repository that holds a folder, else the folder. */
export function rootOf(folder: string): string {
  return repositoryRootOf(folder) ?? folder;
}

/**
 * The folders where a configuration is looked for, first to last: from a folder up to the root of its repository or the
 * user's home. Where there is neither, as far up as nobody else can put a file: code runs from there.
 */
export function configFolders(folder: string, home: string = homedir()): readonly string[] {
  const places = [...upwards(folder)];
  const end = places.findIndex((place) => place === home || existsSync(join(place, '.git')));
  if (end >= 0) return places.slice(0, end + 1);
  const open = places.findIndex((place, index) => index > 0 && isOpenToOthers(place));
  return open < 0 ? places : places.slice(0, open);
}

/** Whether a path stands below a folder, by its name alone. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !/^\.\.(?:[\\/]|$)|^[A-Za-z]:/.test(way);
}
