/** Pseudo-random numbers that are the same on every machine: a linear congruential generator (Numerical Recipes' constants). */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
  const below = (limit) => Math.floor(next() * limit);
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    pick: (list) => list[below(list.length)],
    shuffled: (list) => shuffle([...list], below),
  };
}

/** A seed for a name, so that one kind draws the same places whether or not others run before it (FNV-1a). */
export function seedOf(name, seed) {
  let hash = 0x811c9dc5 ^ seed;
  for (const character of name) hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193);
  return hash >>> 0;
}

function shuffle(list, below) {
  for (let index = list.length - 1; index > 0; index--) {
    const other = below(index + 1);
    [list[index], list[other]] = [list[other], list[index]];
  }
  return list;
}
