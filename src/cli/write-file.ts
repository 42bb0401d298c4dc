import { realpathSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { UserError } from '../index.ts';

/**
 * Writes a file whole or not at all: beside it first, then over it in one step. Keeps the mode of a file that was there, and
 * the link that leads to it; a device or a pipe is written to as it is.
 *
 * @throws UserError when it cannot be written
 */
export function writeWhole(path: string, text: string): void {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found && !found.isFile()) writeFileSync(path, text);
    else replace(found ? realpathSync(path) : path, text, found);
  } catch (error) {
    throw new UserError(`${path}: cannot be written (${(error as Error).message}): choose another place.`);
  }
}

function replace(path: string, text: string, found: Stats | undefined): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text, { mode: found ? found.mode & 0o777 : 0o666 });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
