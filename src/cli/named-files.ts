import { existsSync, realpathSync } from 'node:fs';
import { extname, relative, resolve } from 'node:path';
import { type Linter, type LintOptions, UserError } from '../index.ts';
import { DRAFT_EXTENSIONS, portable } from './draft-files.ts';
import { readFilled } from './read-file.ts';
import { realPathOf } from './real-path.ts';
import { isBelow } from './root.ts';

/** Where a draft may name files: relative to its folder, else to the root of the run. */
export interface NamingPlaces {
  readonly folder: string;
  readonly root: string;
  /** Most bytes of a file. */
  readonly maxSize: number;
}

/**
 * What the front matter of a draft names, read: `source_file` and a `brief` that is a path. What the command line gives goes
 * before. A draft can name texts only, none that is hidden, and none that a link leads elsewhere.
 *
 * @throws UserError when a file is not there, outside both places, or no text
 */
export async function namedInputs(
  linter: Linter,
  draft: Uint8Array,
  given: LintOptions,
  places: NamingPlaces,
): Promise<Pick<LintOptions, 'brief' | 'sources'>> {
  const { source, brief } = await linter.filesNamedIn(draft, given);
  const orders = given.brief === undefined && brief !== undefined ? readNamed(brief, places) : undefined;
  const file = given.sources === undefined && source !== undefined ? readNamed(source, places) : undefined;
  return {
    ...(orders !== undefined && { brief: orders.text }),
    ...(file !== undefined && { sources: [file] }),
  };
}

const EXTENSIONS: readonly string[] = [...DRAFT_EXTENSIONS, 'json', 'yaml', 'yml'];

function readNamed(named: string, { folder, root, maxSize }: NamingPlaces) {
  // Site generators let `/` stand for the root of the site.
  const path = named.replace(/^[\\/]+/, '');
  const file = [folder, root].map((place) => resolve(place, path)).find((candidate) => existsSync(candidate));
  if (file === undefined) {
    throw refused(named, "which is not there: check the path, from the draft's folder");
  }
  const place = [folder, root].find((candidate) => isBelow(file, candidate));
  if (place === undefined) throw refused(named, `which is outside ${root}: copy it there`);
  const real = realPathOf(file, `its front matter names ${named}`, place);
  const way = portable(relative(realpathSync(place), real));
  if (/(?:^|\/)\./.test(way)) throw refused(named, 'which is hidden: a draft can name none such');
  if (!EXTENSIONS.includes(extname(way).slice(1).toLowerCase())) {
    throw refused(named, `which is no text: name a file in ${EXTENSIONS.join(', ')}`);
  }
  const text = readFilled(file, { name: `its front matter names ${named}`, maxSize, root: place });
  return { text, path: portable(relative(root, file)) };
}

function refused(named: string, why: string): UserError {
  return new UserError(`its front matter names ${named}, ${why}.`);
}
