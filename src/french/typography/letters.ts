import type { Article } from '../../document/article.ts';
import { defaultLexicon, frequencyOf, lookUp } from '../lexicon/index.ts';
import { sentencesOf } from '../sentences.ts';
import { ACCENTED_NAMES, AFTER_A } from './lists/accented-capitals.ts';
import { type Typeset, typesetIn } from './typeset.ts';

/** A run of letters of the typeset text; offsets in `block.text`. */
export interface Letters extends Typeset {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Whether a sentence opens with it. */
  readonly opens: boolean;
}

/** The runs of letters of an article that hold a pattern. A run beside a digit, a sign of code or a part of an address is none. */
export function* lettersOf(article: Article, pattern: RegExp): Iterable<Letters> {
  for (const { block, text } of typesetIn(article)) {
    let opening: ReadonlySet<number> | undefined;
    for (const { 0: word, index: start } of text.matchAll(LETTERS)) {
      if (!pattern.test(word)) continue;
      opening ??= openingsOf(text);
      yield { block, text, word, start, end: start + word.length, opens: opening.has(start) };
    }
  }
}

const LETTERS = /(?<![\p{L}\p{M}\p{N}_@#/.\ufffc])\p{L}{1,60}(?![\p{L}\p{M}\p{N}_@/\ufffc])/gu;

function openingsOf(text: string): ReadonlySet<number> {
  return new Set(
    sentencesOf(text).map(([start, end]) => start + Math.max(0, text.slice(start, end).search(/\p{L}/u))),
  );
}

/** The word with œ, when the lexicon knows it so and not with oe; undefined for names, which keep their letters. */
export function withLigature(word: string, opens: boolean): string | undefined {
  const lower = word.toLowerCase();
  const isCapital = word.charAt(0) !== lower.charAt(0);
  const isAllCaps = word === word.toUpperCase();
  if (isCapital && !opens && !isAllCaps) return undefined;
  const right = lower.replace('oe', 'œ');
  if (lookUp(defaultLexicon(), lower) !== 0 || lookUp(defaultLexicon(), right) === 0) return undefined;
  return word.replace('oe', 'œ').replace(/O[eE]/, 'Œ');
}

const ACCENTED: Readonly<Record<string, readonly string[]>> = {
  A: ['À', 'Â'],
  C: ['Ç'],
  E: ['É', 'È', 'Ê'],
  I: ['Î'],
  O: ['Ô'],
  U: ['Û'],
};

/** Frequency class of a word that is more often meant than a name of the same letters (`Eden`). */
const COMMON = 4;

/**
 * The word with the accent that its capital lacks, when nothing else can be meant: at the start of a sentence, a word that the
 * lexicon knows only with the accent, or `A` before what follows the preposition; anywhere, a name of the list.
 */
export function withAccentedCapital(word: string, after: string, opens: boolean): string | undefined {
  if (word === 'A') return opens && AFTER_A.test(after) ? 'À' : undefined;
  const name = ACCENTED_NAMES.get(word);
  if (name) return name;
  if (!opens || word.length < 2 || word.slice(1) !== word.slice(1).toLowerCase()) return undefined;
  // `Emotion :` heads an entry: a name, more often than not.
  if (/^[ \u00a0\u202f]?:/.test(after)) return undefined;
  if (word === 'Ca') return /^[ \u00a0]\p{Ll}/u.test(after) ? 'Ça' : undefined;
  const lexicon = defaultLexicon();
  if (word.length < 4 || lookUp(lexicon, word.toLowerCase()) !== 0 || lookUp(lexicon, word) !== 0)
    return undefined;
  const rights = (ACCENTED[word.charAt(0)] ?? []).map((capital) => capital + word.slice(1));
  const known = rights.filter((right) => frequencyOf(lookUp(lexicon, right.toLowerCase())) >= COMMON);
  return known.length === 1 ? known[0] : undefined;
}
