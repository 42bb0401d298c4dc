import { realpathSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { UserError } from '../index.ts';
import { isBelow } from './root.ts';

/**
 * Where a path leads, links followed.
 *
 * @throws UserError when it stands in `root` and leads out of it or into `.git`; of one elsewhere, its own folder is the root
 */
export function realPathOf(path: string, name: string, root: string = dirname(path)): string {
  const real = realpathSync(path);
  const from = isBelow(path, root) ? root : dirname(path);
  const way = relative(realpathSync(from), real);
  const isOut = !isBelow(real, realpathSync(from));
  if (isOut || (isInGit(way) && !isInGit(relative(from, path)))) {
    throw new UserError(
      `${name}: a link that leads ${isOut ? 'out of its root' : 'into .git'}: name the file itself.`,
    );
  }
  return real;
}

function isInGit(way: string): boolean {
  return /(?:^|[\\/])\.git(?:[\\/]|$)/i.test(way);
}
