/** Numbers that only look random: the same seed gives the same. */
export interface Random {
  /** A whole number from 0, less than `limit`. */
  readonly below: (limit: number) => number;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
  /** True once in `times`. */
  readonly onceIn: (times: number) => boolean;
}

/** Mulberry32, by Tommy Ettinger; in the public domain. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
  return {
    below,
    oneOf: (items) => items[below(items.length)]!,
    onceIn: (times) => below(times) === 0,
  };
}
