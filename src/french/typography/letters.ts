import type { Article } from '../../document/article.ts';
import { defaultLexicon, frequencyOf, lookUp } from '../lexicon/index.ts';
import { sentencesOf } from '../sentences.ts';
import { ACCENTED_NAMES, AFTER_A } from './lists/accented-capitals.ts';
import { matchesOf, type Typeset, typesetIn } from './typeset.ts';

/** A run of letters of the typeset text; offsets in `block.text`. */
export interface Letters extends Typeset {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Whether a sentence opens with it: told on demand, since few are asked. */
  readonly opens: () => boolean;
}

/**
 * The pattern of the runs of letters that hold a spelling, for `lettersOf`. It begins with the spelling, so that it is
 * tried at few letters. A run beside a digit, a sign of code or a part of an address is none.
 */
export function lettersWith(spelling: string): RegExp {
  return new RegExp(
    `(?:${spelling})(?<=(?<![\\p{L}\\p{M}\\p{N}_@#/.\\ufffc])(\\p{L}{0,59})(?:${spelling}))(?=(\\p{L}{0,59})(?![\\p{L}\\p{M}\\p{N}_@/\\ufffc]))`,
    'gu',
  );
}

const LONGEST_RUN = 60;

/** The runs of letters of an article that match a pattern of `lettersWith`, each once. */
export function* lettersOf(article: Article, pattern: RegExp): Iterable<Letters> {
  for (const { block, text } of typesetIn(article)) {
    let last = -1;
    let openings: ReadonlySet<number> | undefined;
    for (const { match } of matchesOf(block, text, pattern)) {
      const [spelling, before = '', after = ''] = match;
      const word = before + spelling + after;
      const start = match.index - before.length;
      if (start === last || word.length > LONGEST_RUN) continue;
      last = start;
      const opens = () => {
        openings ??= openingsOf(text);
        return openings.has(start);
      };
      yield { block, text, word, start, end: start + word.length, opens };
    }
  }
}

function openingsOf(text: string): ReadonlySet<number> {
  return new Set(
    sentencesOf(text).map(([start, end]) => start + Math.max(0, text.slice(start, end).search(/\p{L}/u))),
  );
}

/** The word with œ, when the lexicon knows it so and not with oe; undefined for names, which keep their letters. */
export function withLigature(word: string, opens: () => boolean): string | undefined {
  const lower = word.toLowerCase();
  const isCapital = word.charAt(0) !== lower.charAt(0);
  const isAllCaps = word === word.toUpperCase();
  const right = lower.replace('oe', 'œ');
  if (lookUp(defaultLexicon(), lower) !== 0 || lookUp(defaultLexicon(), right) === 0) return undefined;
  if (isCapital && !isAllCaps && !opens()) return undefined;
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
export function withAccentedCapital(word: string, after: string, opens: () => boolean): string | undefined {
  if (word === 'A') return AFTER_A.test(after) && opens() ? 'À' : undefined;
  const name = ACCENTED_NAMES.get(word);
  if (name) return name;
  if (word.length < 2 || word.slice(1) !== word.slice(1).toLowerCase()) return undefined;
  // `Emotion :` heads an entry: a name, more often than not.
  if (/^[ \u00a0\u202f]?:/.test(after)) return undefined;
  if (word === 'Ca') return /^[ \u00a0]\p{Ll}/u.test(after) && opens() ? 'Ça' : undefined;
  const lexicon = defaultLexicon();
  if (word.length < 4 || lookUp(lexicon, word.toLowerCase()) !== 0 || lookUp(lexicon, word) !== 0)
    return undefined;
  const rights = (ACCENTED[word.charAt(0)] ?? []).map((capital) => capital + word.slice(1));
  const known = rights.filter((right) => frequencyOf(lookUp(lexicon, right.toLowerCase())) >= COMMON);
  return known.length === 1 && opens() ? known[0] : undefined;
}
