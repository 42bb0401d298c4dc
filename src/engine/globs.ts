import picomatch from 'picomatch/posix';

/** Whether a relative path matches globs: one without `/` matches in any folder, one after `!` takes back. No I/O. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const wanted = globs.filter((glob) => !glob.startsWith('!')).map(matcherOf);
  const refused = globs.filter((glob) => glob.startsWith('!')).map((glob) => matcherOf(glob.slice(1)));
  return (path) => wanted.some((matches) => matches(path)) && !refused.some((matches) => matches(path));
}

function matcherOf(glob: string): (path: string) => boolean {
  return picomatch(glob.replace(/^\.\//, ''), { dot: true, basename: !glob.includes('/') });
}
