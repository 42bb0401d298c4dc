import { firstPieceOf, fits, keyOf, keysOf, type Piece, piecesOf } from './pattern.ts';

/** A word as phrases compare it: folded, with its offsets in the text. */
export interface PhraseWord {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** A phrase of a list found in a text. */
export interface PhraseMatch<Item> {
  readonly item: Item;
  /** Indices of its words: the first, and the one after the last. */
  readonly firstWord: number;
  readonly endWord: number;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

interface Entry<Item> {
  /** Whether the phrase may begin with a word. */
  readonly begins: (form: string) => boolean;
  readonly pieces: readonly Piece[];
  readonly item: Item;
}

/** A list of phrases ready to be looked for: all of them in one pass over the words of a text. */
export interface PhraseList<Item> {
  /**
   * The matches in order, none over another: at each word where one may start, the longest of those that are accepted.
   */
  readonly matchesOf: (
    text: string,
    words: readonly PhraseWord[],
    accepts?: (match: PhraseMatch<Item>) => boolean,
    mayStart?: (word: number) => boolean,
  ) => readonly PhraseMatch<Item>[];
}

/** Prepares phrases (see `piecesOf` for how they are written), each with what it stands for. Compiled at the first use. */
export function phraseList<Item>(phrases: Iterable<readonly [phrase: string, item: Item]>): PhraseList<Item> {
  let index: ReadonlyMap<string, readonly Entry<Item>[]> | undefined;
  return {
    matchesOf(text, words, accepts = always, mayStart = always) {
      index ??= indexOf(phrases);
      return matchesIn(index, text, words, accepts, mayStart);
    },
  };
}

const always = () => true;

// Lists are long and few of their phrases begin like a word of the text: a phrase is read when one does.
function indexOf<Item>(
  phrases: Iterable<readonly [string, Item]>,
): ReadonlyMap<string, readonly Entry<Item>[]> {
  const index = new Map<string, Entry<Item>[]>();
  for (const [phrase, item] of phrases) {
    const entry = entryOf(phrase, item);
    for (const key of keysOf(phrase)) {
      const bucket = index.get(key);
      if (bucket) bucket.push(entry);
      else index.set(key, [entry]);
    }
  }
  return index;
}

function entryOf<Item>(phrase: string, item: Item): Entry<Item> {
  let first: Piece | undefined;
  let pieces: readonly Piece[] | undefined;
  return {
    begins(form) {
      first ??= firstPieceOf(phrase);
      return first.kind !== 'word' || fits(first, form);
    },
    get pieces() {
      pieces ??= piecesOf(phrase);
      return pieces;
    },
    item,
  };
}

function matchesIn<Item>(
  index: ReadonlyMap<string, readonly Entry<Item>[]>,
  text: string,
  words: readonly PhraseWord[],
  accepts: (match: PhraseMatch<Item>) => boolean,
  mayStart: (word: number) => boolean,
): readonly PhraseMatch<Item>[] {
  const matches: PhraseMatch<Item>[] = [];
  const keys = keysOfWords(words);
  for (let at = 0; at < words.length; ) {
    const bucket = index.get(keys[at]!);
    const match = bucket && mayStart(at) && longestAt(bucket, text, words, at, accepts);
    if (match) matches.push(match);
    at = match ? match.endWord : at + 1;
  }
  return matches;
}

const keysByWords = new WeakMap<readonly PhraseWord[], readonly string[]>();

/** The keys of words, cut once: many lists ask for them. */
function keysOfWords(words: readonly PhraseWord[]): readonly string[] {
  const keys = keysByWords.get(words) ?? words.map(({ form }) => keyOf(form));
  keysByWords.set(words, keys);
  return keys;
}

function longestAt<Item>(
  bucket: readonly Entry<Item>[],
  text: string,
  words: readonly PhraseWord[],
  at: number,
  accepts: (match: PhraseMatch<Item>) => boolean,
): PhraseMatch<Item> | undefined {
  let longest: PhraseMatch<Item> | undefined;
  const { form } = words[at]!;
  for (const entry of bucket) {
    if (!entry.begins(form)) continue;
    const { pieces, item } = entry;
    const endWord = endOfMatch(pieces, 0, text, words, at, false);
    if (endWord === undefined || endWord <= (longest?.endWord ?? at)) continue;
    const match = { item, firstWord: at, endWord, start: words[at]!.start, end: words[endWord - 1]!.end };
    if (accepts(match)) longest = match;
  }
  return longest;
}

const LONGEST_GAP = 6;

/**
 * The index after the last word of a phrase that stands at a word, if it does. Gaps are bounded and few: the work per word is
 * bounded too.
 */
function endOfMatch(
  pieces: readonly Piece[],
  piece: number,
  text: string,
  words: readonly PhraseWord[],
  at: number,
  paused: boolean,
): number | undefined {
  const one = pieces[piece];
  if (!one) return at;
  if (one.kind === 'pause') return endOfMatch(pieces, piece + 1, text, words, at, true);
  if (one.kind === 'colon') {
    const between = text.slice(words[at - 1]!.end, words[at]?.start ?? text.length);
    return COLON.test(between) ? endOfMatch(pieces, piece + 1, text, words, at, true) : undefined;
  }
  if (one.kind === 'gap') return endAfterGap(pieces, piece, text, words, at);
  const word = words[at];
  if (word && fits(one, word.form) && (piece === 0 || paused || !isParted(text, words, at))) {
    const end = endOfMatch(pieces, piece + 1, text, words, at + 1, false);
    if (end !== undefined) return end;
  }
  return one.optional ? endOfMatch(pieces, piece + 1, text, words, at, paused) : undefined;
}

function endAfterGap(
  pieces: readonly Piece[],
  piece: number,
  text: string,
  words: readonly PhraseWord[],
  from: number,
): number | undefined {
  for (let at = from; at <= from + LONGEST_GAP && at < words.length; at++) {
    if (at > 0 && isParted(text, words, at, SENTENCE_MARK)) return undefined;
    const end = endOfMatch(pieces, piece + 1, text, words, at, true);
    if (end !== undefined) return end;
  }
  return undefined;
}

const COLON = /^[^\n.!?:]{0,3}:/;
const CLAUSE_MARK = /[.!?:;\n…—–()]/;
const SENTENCE_MARK = /[.!?\n]/;

/** Whether a mark parts a word from the one before. */
function isParted(text: string, words: readonly PhraseWord[], at: number, mark = CLAUSE_MARK): boolean {
  const from = words[at - 1]!.end;
  const to = words[at]!.start;
  // Most words follow each other with one space.
  if (to - from <= 1 && text.charCodeAt(from) <= 0x20) return text.charCodeAt(from) === 0x0a;
  return mark.test(text.slice(from, to));
}
