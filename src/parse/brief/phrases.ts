import type { Token } from './tokens.ts';

interface Item {
  readonly alternatives: readonly (readonly string[])[];
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
}

interface Phrase<Value> {
  readonly items: readonly Item[];
  readonly value: Value;
}

/** Phrases with what they mean, by their first word, for matching on tokens. */
export interface PhraseTable<Value> {
  readonly byWord: ReadonlyMap<string, readonly Phrase<Value>[]>;
  /** Phrases are matched from their end. */
  readonly backwards: boolean;
}

/** A phrase found: tokens `from` (included) to `to` (excluded). */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
}

/**
 * Makes a table of phrases. In a phrase, a space sets off its items, `a|b` are alternatives, `_` joins the words of one
 * alternative, and a `?` at its end makes an item optional: `sans|pas_de aucun? titres`. Nothing repeats: the cost of a
 * match is bounded by the list, whatever the prompt. Words are folded: small letters without accents.
 */
export function phraseTable<Value>(
  entries: Iterable<readonly [Value, readonly string[]]>,
  { backwards = false }: { readonly backwards?: boolean } = {},
): PhraseTable<Value> {
  let byWord: PhraseTable<Value>['byWord'] | undefined;
  return {
    // Read when a brief first needs it: most runs have none, and start faster.
    get byWord() {
      byWord ??= byFirstWord(entries, backwards);
      return byWord;
    },
    backwards,
  };
}

function byFirstWord<Value>(
  entries: Iterable<readonly [Value, readonly string[]]>,
  backwards: boolean,
): PhraseTable<Value>['byWord'] {
  const byWord = new Map<string, Phrase<Value>[]>();
  for (const [value, phrases] of entries) {
    for (const phrase of phrases) {
      const items = phrase.split(' ').map((item) => itemOf(item, backwards));
      if (backwards) items.reverse();
      for (const word of firstWordsOf(items)) {
        const known = byWord.get(word);
        if (known) known.push({ items, value });
        else byWord.set(word, [{ items, value }]);
      }
    }
  }
  return byWord;
}

/** The longest phrase that starts at a token (or, in a table read backwards, that ends before it). */
export function matchAt<Value>(
  { byWord, backwards }: PhraseTable<Value>,
  tokens: readonly Token[],
  at: number,
): PhraseMatch<Value> | undefined {
  const first = backwards ? wordBefore(tokens, at) : tokens[at]?.word;
  const phrases = first === undefined ? undefined : byWord.get(first);
  if (!phrases) return undefined;
  let best: PhraseMatch<Value> | undefined;
  let length = 0;
  for (const { items, value } of phrases) {
    const matched = backwards ? lengthBefore(items, 0, tokens, at) : lengthFrom(items, 0, tokens, at, at);
    if (matched <= length) continue;
    length = matched;
    best = backwards ? { value, from: at - matched, to: at } : { value, from: at, to: at + matched };
  }
  return best;
}

// The number of tokens matched by the items from `index` on, or -1.
function lengthFrom(
  items: readonly Item[],
  index: number,
  tokens: readonly Token[],
  at: number,
  start: number,
): number {
  const item = items[index];
  if (!item) return at - start;
  let best = item.optional ? lengthFrom(items, index + 1, tokens, at, start) : -1;
  const token = tokens[at];
  if (!token || (at > start && token.gap > 0) || !item.words.has(token.word)) return best;
  for (const words of item.alternatives) {
    if (words[0] !== token.word || !standFrom(words, tokens, at)) continue;
    best = Math.max(best, lengthFrom(items, index + 1, tokens, at + words.length, start));
  }
  return best;
}

function lengthBefore(
  items: readonly Item[],
  index: number,
  tokens: readonly Token[],
  at: number,
  matched = 0,
): number {
  const item = items[index];
  if (!item) return matched;
  let best = item.optional ? lengthBefore(items, index + 1, tokens, at, matched) : -1;
  const word = wordBefore(tokens, at);
  if (word === undefined || !item.words.has(word)) return best;
  for (const words of item.alternatives) {
    const size = words.length;
    if (words[0] !== word || !standBefore(words, tokens, at)) continue;
    best = Math.max(best, lengthBefore(items, index + 1, tokens, at - size, matched + size));
  }
  return best;
}

function wordBefore(tokens: readonly Token[], at: number): string | undefined {
  return (tokens[at]?.gap ?? 0) > 0 ? undefined : tokens[at - 1]?.word;
}

function standFrom(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let index = 1; index < words.length; index++) {
    const token = tokens[at + index];
    if (!token || token.gap > 0 || token.word !== words[index]) return false;
  }
  return true;
}

function standBefore(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  return words.every((word, index) => wordBefore(tokens, at - index) === word);
}

// The words of an alternative stand in the order of reading: last first when read backwards.
function itemOf(text: string, backwards: boolean): Item {
  const optional = text.endsWith('?');
  const alternatives = (optional ? text.slice(0, -1) : text).split('|').map((alternative) => {
    const words = alternative.split('_');
    return backwards ? words.toReversed() : words;
  });
  return { alternatives, words: new Set(alternatives.map((words) => words[0] ?? '')), optional };
}

function firstWordsOf(items: readonly Item[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const item of items) {
    for (const word of item.words) words.add(word);
    if (!item.optional) break;
  }
  return words;
}
