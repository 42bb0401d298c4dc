import { firstFrom } from '../../document/first-from.ts';
import type { SourceRange } from '../../document/place.ts';

/** Ranges that do not overlap, in order. */
export class DisjointRanges {
  readonly #ranges: SourceRange[] = [];

  /** Takes a range in, unless it overlaps one that is there or begins where one does; tells whether it did. */
  add(range: SourceRange): boolean {
    const at = this.#after(range.start);
    const next = this.#ranges[at];
    const previous = this.#ranges[at - 1];
    if (next && (next.start < range.end || next.start === range.start)) return false;
    if (previous && previous.end > range.start) return false;
    this.#ranges.splice(at, 0, range);
    return true;
  }

  /** Takes a range in, made one with those that it overlaps. */
  join({ start, end }: SourceRange): void {
    const before = this.#ranges[this.#after(start) - 1];
    const from = before && before.end >= start ? this.#after(start) - 1 : this.#after(start);
    let to = from;
    let joined = { start, end };
    while (to < this.#ranges.length && this.#ranges[to]!.start <= joined.end) {
      const { start: first, end: last } = this.#ranges[to++]!;
      joined = { start: Math.min(first, joined.start), end: Math.max(last, joined.end) };
    }
    this.#ranges.splice(from, to - from, joined);
  }

  /** Whether one range holds all of this one. */
  covers({ start, end }: SourceRange): boolean {
    const at = this.#after(start);
    return [this.#ranges[at - 1], this.#ranges[at]].some(
      (range) => range !== undefined && range.start <= start && end <= range.end,
    );
  }

  /** The index of the first range that starts at an offset or after it. */
  #after(offset: number): number {
    return firstFrom(this.#ranges, offset);
  }
}
