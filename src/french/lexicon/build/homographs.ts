/** Tags by key, where several entries or rules have one key (porte: noun, adjective): these are told apart by their order. */
export class Homographs {
  readonly #tags = new Map<string, string[]>();

  add(key: string, tags: string): void {
    this.#tags.set(key, [...(this.#tags.get(key) ?? []), tags]);
  }

  /** The tags of keys; the second time that a key comes, its second ones. A key that was never added has none. */
  inOrder(keys: readonly string[]): readonly string[] {
    const seen = new Map<string, number>();
    return keys.map((key) => {
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      const all = this.#tags.get(key) ?? [];
      return all[nth] ?? all.at(-1) ?? '';
    });
  }
}
