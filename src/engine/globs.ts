import picomatch from 'picomatch/posix';

/**
 * Whether a relative path matches globs: one without `/` matches in any folder, one after `!` takes back, of all
 * paths where there is no other. No I/O.
 */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const wanted = globs.filter((glob) => !glob.startsWith('!')).map(matcherOf);
  const refused = globs.filter((glob) => glob.startsWith('!')).map((glob) => matcherOf(glob.slice(1)));
  const isWanted = (path: string) => wanted.length === 0 || wanted.some((matches) => matches(path));
  return (path) => isWanted(path) && !refused.some((matches) => matches(path));
}

function matcherOf(glob: string): (path: string) => boolean {
  return picomatch(glob.replace(/^\.\//, ''), { dot: true, basename: !glob.includes('/') });
}
