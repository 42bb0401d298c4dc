import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { UserError } from '../index.ts';

/**
 * Writes a file whole or not at all: beside it first, then over it in one step. Keeps the mode of a file that was there.
 *
 * @throws UserError when it cannot be written
 */
export function writeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text, { mode: modeOf(path) });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new UserError(`${path}: cannot be written (${(error as Error).message}): choose another place.`);
  }
}

function modeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? found.mode & 0o777 : 0o666;
}
