/**
 * What a draft shares with its sources, word for word.
 *
 * Every word becomes a number, so that comparing words is comparing numbers. The sources' 5-word windows go into a table by a
 * rolling hash. The draft is then read once: where a window stands in the table, and the words really agree (a hash
 * only proposes), the run is followed as far as it goes, and reading goes on after it. Each word is followed at
 * most `CANDIDATES` times, so the whole is linear.
 */
export interface Passage {
  /** Words of the draft, `start` included, `end` excluded. */
  readonly start: number;
  readonly end: number;
  readonly source: number;
  /** Words of that source. */
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

export interface Overlap {
  /** Maximal shared runs of `GRAM` words or more, in the draft's order. They may overlap by less than `GRAM` words. */
  readonly passages: readonly Passage[];
  /** Windows of the draft, and those of them that a source holds. */
  readonly grams: number;
  readonly shared: number;
}

/** The window of the comparison, in words: long enough that chance does not make it, short enough to survive light editing. */
export const GRAM = 5;

// A window that recurs in the sources is followed at its first places only.
const CANDIDATES = 8;
const FACTOR = 0x01000193;

/**
 * The overlap of a draft with its sources, each a sequence of folded words; `undefined` stands for what is masked (a
 * quotation), which no run crosses.
 */
export function overlapOf(
  draft: readonly (string | undefined)[],
  sources: readonly (readonly (string | undefined)[])[],
): Overlap {
  const numbers = new Map<string, number>();
  const index = indexOf(sources, numbers);
  const ids = idsOf(draft, numbers, -1);
  const hashes = hashesOf(ids);
  const passages: Passage[] = [];
  let grams = 0;
  let shared = 0;
  let coveredTo = 0;
  for (let at = 0; at + GRAM <= ids.length; at++) {
    if (hashes[at] === MASKED) continue;
    grams++;
    if (at + GRAM <= coveredTo) {
      shared++;
      continue;
    }
    const found = longestRunAt(at, ids, hashes[at]!, index);
    if (!found) continue;
    shared++;
    coveredTo = found.end;
    passages.push(found);
  }
  return { passages, grams, shared };
}

interface GramIndex {
  readonly ids: Int32Array;
  /** First place of a hash, and the next place of the same hash. */
  readonly first: ReadonlyMap<number, number>;
  readonly next: Int32Array;
  /** Where each source starts in `ids`. */
  readonly starts: readonly number[];
}

const MASKED = -1;

// Sources stand one after the other with a masked word between them, so that no run crosses from one into the next.
function indexOf(
  sources: readonly (readonly (string | undefined)[])[],
  numbers: Map<string, number>,
): GramIndex {
  const starts: number[] = [];
  const words: (string | undefined)[] = [];
  for (const source of sources) {
    starts.push(words.length);
    for (const word of source) words.push(word);
    words.push(undefined);
  }
  const ids = idsOf(words, numbers, 0);
  const hashes = hashesOf(ids);
  const first = new Map<number, number>();
  const next = new Int32Array(ids.length).fill(-1);
  for (let at = ids.length - GRAM; at >= 0; at--) {
    const hash = hashes[at]!;
    if (hash === MASKED) continue;
    next[at] = first.get(hash) ?? -1;
    first.set(hash, at);
  }
  return { ids, first, next, starts };
}

/** Numbers of the words; a word that has none yet gets one, or `unknown` when that is negative. Masked words are 0. */
function idsOf(
  words: readonly (string | undefined)[],
  numbers: Map<string, number>,
  unknown: number,
): Int32Array {
  const ids = new Int32Array(words.length);
  for (const [at, word] of words.entries()) {
    if (word === undefined) continue;
    let id = numbers.get(word);
    if (id === undefined) {
      id = unknown < 0 ? unknown : numbers.size + 1;
      if (unknown >= 0) numbers.set(word, id);
    }
    ids[at] = id;
  }
  return ids;
}

/** The hash of the window at each word; `MASKED` where the window holds a masked word. */
function hashesOf(ids: Int32Array): Int32Array {
  const hashes = new Int32Array(ids.length).fill(MASKED);
  let hash = 0;
  let clear = 0;
  for (let at = 0; at < ids.length; at++) {
    hash = (Math.imul(hash, FACTOR) + ids[at]!) | 0;
    if (at >= GRAM) hash = (hash - Math.imul(ids[at - GRAM]!, LEAVING)) | 0;
    clear = ids[at] === 0 ? 0 : clear + 1;
    if (clear >= GRAM) hashes[at - GRAM + 1] = hash & 0x7fffffff;
  }
  return hashes;
}

// FACTOR to the power of GRAM: the weight of the word that leaves the window.
const LEAVING = Array.from({ length: GRAM }).reduce<number>((power) => Math.imul(power, FACTOR), 1);

function longestRunAt(at: number, ids: Int32Array, hash: number, index: GramIndex): Passage | undefined {
  let best = -1;
  let length = GRAM - 1;
  let place = index.first.get(hash) ?? -1;
  for (let tried = 0; place >= 0 && tried < CANDIDATES; tried++, place = index.next[place]!) {
    const run = runLength(ids, at, index.ids, place);
    if (run <= length) continue;
    length = run;
    best = place;
  }
  return best < 0 ? undefined : passageOf(at, length, best, index.starts);
}

function runLength(draft: Int32Array, at: number, source: Int32Array, place: number): number {
  let length = 0;
  while (
    at + length < draft.length &&
    draft[at + length]! > 0 &&
    draft[at + length] === source[place + length]
  )
    length++;
  return length;
}

function passageOf(at: number, length: number, place: number, starts: readonly number[]): Passage {
  let source = starts.length - 1;
  while (starts[source]! > place) source--;
  const sourceStart = place - starts[source]!;
  return { start: at, end: at + length, source, sourceStart, sourceEnd: sourceStart + length };
}
