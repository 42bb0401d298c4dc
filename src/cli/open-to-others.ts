import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Whether a folder is another user's (root's apart), or others can put a file there. Windows tells neither: its profile folders
 * are the user's own.
 */
export function isOpenToOthers(folder: string): boolean {
  const { uid, mode } = statSync(folder);
  return isOthers(uid) || (isUnix && (mode & WRITABLE) !== 0);
}

/** Whether others can put another folder in the place of one that stands in this: in a sticky one such as /tmp, none can. */
export function canBeReplacedIn(folder: string): boolean {
  return isOpenToOthers(folder) && (isOthers(statSync(folder).uid) || (statSync(folder).mode & STICKY) === 0);
}

/** A folder and all above it. */
export function* upwards(folder: string): Generator<string> {
  for (let place = folder; ; place = dirname(place)) {
    yield place;
    if (place === dirname(place)) return;
  }
}

/** By its group, or by anybody. */
const WRITABLE = 0o022;
const STICKY = 0o1000;
const isUnix = process.getuid !== undefined;

function isOthers(uid: number): boolean {
  return isUnix && uid !== process.getuid!() && uid !== 0;
}
