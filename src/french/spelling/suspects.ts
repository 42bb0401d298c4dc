import { isKnown, type LookUpOptions } from '../lexicon/index.ts';
import { normalForm } from '../lexicon/normal-form.ts';
import { wordsOf } from '../words.ts';
import { BOUND_WORDS } from './lists/bound-words.ts';
import type { Span } from './spans.ts';

/** A word that is not known to be right. */
export interface Suspect {
  /** Index among the words of the text, elided heads apart. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** In normal form: composed letters, straight apostrophe, case kept. */
  readonly form: string;
}

/** What a text is made of, as spelling sees it: its words (elided heads apart, verbs with their pronouns) and the suspects among them. */
export interface Inspection {
  readonly text: string;
  readonly words: readonly Span[];
  readonly suspects: readonly Suspect[];
}

/** Looks up every word of a text. */
export function inspect(
  text: string,
  isRight: (word: string) => boolean,
  options: LookUpOptions = {},
): Inspection {
  const words: Span[] = [];
  const suspects: Suspect[] = [];
  const spans = wordsOf(text);
  for (let at = 0; at < spans.length; at++) {
    const [start, headEnd] = spans[at]!;
    let end = headEnd;
    if (isElidedHead(text, end, spans[at + 1])) {
      if (!isWronglyElided(text, spans[at]!, spans[at + 1]![1], options)) continue;
      end = spans[++at]![1];
    }
    let last = end;
    while (spans[at + 1]?.[0] === last && isHyphenAt(text, last)) last = spans[++at]![1];
    const span = suspectSpan(text, start, end, last, isRight, options);
    const index = words.push([start, last]) - 1;
    if (span)
      suspects.push({ index, start: span[0], end: span[1], form: normalForm(text.slice(span[0], span[1])) });
  }
  return {
    text,
    words,
    suspects: [...suspects, ...loneBoundWords(text, words)].sort((a, b) => a.start - b.start),
  };
}

/** The wrong part of a word: all of it, or the verb before its pronouns. */
function suspectSpan(
  text: string,
  start: number,
  end: number,
  last: number,
  isRight: (word: string) => boolean,
  options: LookUpOptions,
): Span | undefined {
  const whole = text.slice(start, last);
  if (isKnown(whole, options) || isRight(whole)) return undefined;
  if (last === end) return [start, end];
  const verb = text.slice(start, end);
  return isKnown(verb, options) || isRight(verb) ? [start, last] : [start, end];
}

/** The letters and apostrophe of `qu'`; longer heads are conjunctions and prepositions. */
const SHORT_HEAD = 3;

/** `jusqu'a`, `lorsqu'ou`: two right words, of which the first never stands before the second. */
function isWronglyElided(text: string, [start, end]: Span, last: number, options: LookUpOptions): boolean {
  if (end - start <= SHORT_HEAD) return false;
  return !isKnown(text.slice(start, last), options) && isKnown(text.slice(end, last), options);
}

function isElidedHead(text: string, end: number, next: Span | undefined): boolean {
  return next !== undefined && next[0] === end && /['’‘ʼ]/.test(text[end - 1]!);
}

function isHyphenAt(text: string, at: number): boolean {
  const sign = text[at];
  return sign === '-' || sign === '‐' || sign === '‑';
}

/** Words that live in an expression only, outside of it: `statu` without `quo`. */
function loneBoundWords(text: string, words: readonly Span[]): Suspect[] {
  return words.flatMap(([start, end], index) => {
    if (end - start > 9) return [];
    const form = text.slice(start, end);
    const bound = BOUND_WORDS.get(form);
    if (!bound) return [];
    const before = text
      .slice(Math.max(0, start - 4), start)
      .trim()
      .toLowerCase();
    const after = text
      .slice(end, end + 4)
      .trim()
      .toLowerCase()
      .replace('’', "'");
    if (after === '') return [];
    return bound.some((word) => before === word || after.startsWith(word))
      ? []
      : [{ index, start, end, form }];
  });
}
