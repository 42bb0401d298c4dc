import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  lstatSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../index.ts';
import { readBytes } from './read-file.ts';
import { realPathOf } from './real-path.ts';
import { isBelow } from './root.ts';

/** How a file may be written. */
export interface Writing {
  /** What it is called in messages; default: its path. */
  readonly name?: string;
  /** No link in this folder may lead the writing out of it. */
  readonly root?: string;
  /** What the file held when it was read: one that holds something else by now is left alone. */
  readonly before?: Uint8Array;
}

/**
 * Writes a file whole or not at all: beside it first, then over it in one step. Keeps the mode and, where the system lets it,
 * the owner of a file that was there, and the link that leads to it; what stands in /dev is written to as it is.
 *
 * @throws UserError when it cannot be written, is read-only, has several names, or has changed since it was read
 */
export function writeWhole(path: string, text: string, writing: Writing = {}): void {
  const { name = path, root } = writing;
  try {
    if (DEVICES.test(path)) writeFileSync(path, text);
    else if (lstatSync(path, { throwIfNoEntry: false }))
      overwrite(realPathOf(path, name, root), text, writing);
    else replace(join(realFolderOf(path, writing), basename(path)), text, undefined, writing);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${name}: cannot be written (${(error as Error).message}): choose another place.`);
  }
}

const DEVICES = /^\/dev\//;

function realFolderOf(path: string, { name = path, root }: Writing): string {
  const folder = dirname(path);
  return root !== undefined && isBelow(folder, root) ? realPathOf(folder, name, root) : realpathSync(folder);
}

function overwrite(real: string, text: string, writing: Writing): void {
  const found = statSync(real);
  const { name = real } = writing;
  if (!found.isFile()) throw new UserError(`${name}: it is no regular file: choose another place.`);
  if (found.nlink > 1) {
    throw new UserError(
      `${name}: it has ${found.nlink} names (hard links), and writing would part them: write to a copy.`,
    );
  }
  if ((found.mode & 0o222) === 0) throw new UserError(`${name}: it is read-only: make it writable first.`);
  accessSync(real, constants.W_OK);
  replace(real, text, found, writing);
}

function replace(
  real: string,
  text: string,
  found: Stats | undefined,
  { name = real, before }: Writing,
): void {
  // A name that nobody could guess and put a link at.
  const beside = `${real}.${randomBytes(8).toString('hex')}.tmp`;
  try {
    writeFileSync(beside, text, { flag: 'wx', mode: found ? 0o600 : 0o666 });
    if (found) keepOwnerAndMode(beside, found);
    if (before && Buffer.compare(before, readBytes(real, { name })) !== 0) {
      throw new UserError(`${name}: it has changed since it was read, and is left as it is: run again.`);
    }
    renameSync(beside, real);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

// The owner first: a change of owner takes set-user-id bits away, that a mode would bring back.
function keepOwnerAndMode(path: string, { uid, gid, mode }: Stats): void {
  const own = statSync(path);
  try {
    if (own.uid !== uid || own.gid !== gid) chownSync(path, uid, gid);
  } catch {
    // Only root gives a file away: the writer owns it then, as after any editor that saves in one step.
  }
  chmodSync(path, mode & 0o777);
}
