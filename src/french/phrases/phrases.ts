import { once } from '../../document/once.ts';
import { endOfMatch } from './match.ts';
import { firstPieceOf, fits, keyOf, keysOf, type Piece, piecesOf } from './pattern.ts';
import type { PhraseWord } from './phrase-word.ts';

export type { PhraseWord } from './phrase-word.ts';

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
  readonly pieces: () => readonly Piece[];
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
  const first = once(() => firstPieceOf(phrase));
  return {
    begins(form) {
      const piece = first();
      return piece.kind !== 'word' || fits(piece, form);
    },
    pieces: once(() => piecesOf(phrase)),
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
  for (const entry of bucket) {
    const match = matchAt(entry, text, words, at, longest);
    if (match && accepts(match)) longest = match;
  }
  return longest;
}

/** The match of a phrase that stands at a word, if it is longer than another that does. */
function matchAt<Item>(
  { begins, pieces, item }: Entry<Item>,
  text: string,
  words: readonly PhraseWord[],
  at: number,
  longest: PhraseMatch<Item> | undefined,
): PhraseMatch<Item> | undefined {
  if (!begins(words[at]!.form)) return undefined;
  const endWord = endOfMatch(pieces(), 0, text, words, at, false);
  if (endWord === undefined || endWord <= (longest?.endWord ?? at)) return undefined;
  return { item, firstWord: at, endWord, start: words[at]!.start, end: words[endWord - 1]!.end };
}
