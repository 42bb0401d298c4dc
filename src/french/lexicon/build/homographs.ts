/** Parts the tags of two words that the dictionary has as one entry (photo: adjective, noun). */
export const OR = '+';

/** Tags by key, where several entries or rules have one key (porte: noun, adjective): these are told apart by their order. */
export class Homographs {
  readonly #tags = new Map<string, string[]>();

  add(key: string, tags: string): void {
    this.#tags.set(key, [...(this.#tags.get(key) ?? []), tags]);
  }

  /**
   * The tags of keys; the second time that a key comes, its second ones, and the last time all that are left. A key that was never
   * added has none.
   */
  inOrder(keys: readonly string[]): readonly string[] {
    const seen = new Map<string, number>();
    const times = new Map<string, number>();
    for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
    return keys.map((key) => {
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      const all = this.#tags.get(key) ?? [];
      if (nth < all.length - 1 && nth === times.get(key)! - 1)
        return [...new Set(all.slice(nth))].join(` ${OR} `);
      return all[nth] ?? all.at(-1) ?? '';
    });
  }
}
