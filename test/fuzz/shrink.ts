import type { Drawn } from './draw.ts';

/** The smallest change of a failing draft that still fails in the same way: what came with it is left out, then pieces of it. */
export function shrunk(drawn: Drawn, fails: (smaller: Drawn) => boolean): Drawn {
  let smallest = drawn;
  const attempt = (smaller: Drawn) => {
    if (!fails(smaller)) return false;
    smallest = smaller;
    return true;
  };
  for (const key of Object.keys(drawn.options)) {
    if (key === 'path') continue;
    attempt({
      draft: smallest.draft,
      options: Object.fromEntries(Object.entries(smallest.options).filter(([name]) => name !== key)),
    });
  }
  for (let size = Math.ceil(smallest.draft.length / 2); size > 0; size = size > 1 ? Math.ceil(size / 2) : 0) {
    for (let start = 0; start < smallest.draft.length; ) {
      const { draft, options } = smallest;
      if (!attempt({ draft: draft.slice(0, start) + draft.slice(start + size), options })) start += size;
    }
  }
  return smallest;
}
