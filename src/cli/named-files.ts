import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type Linter, type LintOptions, UserError } from '../index.ts';
import { portable } from './draft-files.ts';
import { readFilled } from './read-file.ts';

/** Where a draft may name files: relative to its folder, else to the root of the run. */
export interface NamingPlaces {
  readonly folder: string;
  readonly root: string;
}

/**
 * What the front matter of a draft names, read: `source_file` and a `brief` that is a path. What the command line gives goes
 * before.
 *
 * @throws UserError when a file is not there, or outside both places
 */
export async function namedInputs(
  linter: Linter,
  draft: Uint8Array,
  given: LintOptions,
  places: NamingPlaces,
): Promise<Pick<LintOptions, 'brief' | 'sources'>> {
  const { source, brief } = await linter.filesNamedIn(draft, given);
  const orders =
    given.brief === undefined && brief !== undefined ? readFilled(found(brief, places)) : undefined;
  const file = given.sources === undefined && source !== undefined ? found(source, places) : undefined;
  return {
    ...(orders !== undefined && { brief: orders }),
    ...(file !== undefined && {
      sources: [{ text: readFilled(file), path: portable(relative(places.root, file)) }],
    }),
  };
}

function found(named: string, { folder, root }: NamingPlaces): string {
  // Site generators let `/` stand for the root of the site.
  const path = named.replace(/^[\\/]+/, '');
  const file = [folder, root].map((place) => resolve(place, path)).find((candidate) => existsSync(candidate));
  if (file === undefined) {
    throw new UserError(
      `its front matter names ${named}, which is not there: check the path, from the draft's folder.`,
    );
  }
  if (!isBelow(file, root) && !isBelow(file, folder)) {
    throw new UserError(`its front matter names ${named}, which is outside ${root}: copy it there.`);
  }
  return file;
}

function isBelow(file: string, folder: string): boolean {
  const path = relative(folder, file);
  return path !== '' && !/^\.\.(?:[\\/]|$)|^[A-Za-z]:/.test(path);
}
