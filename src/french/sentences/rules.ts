import { classAt, DIGIT, isSpaceAt, isWordClass, UPPER } from '../characters.ts';
import { MARKED_NAMES } from '../lists/abbreviations.ts';
import { stopOfAbbreviation } from './abbreviation.ts';
import { wordBefore } from './before.ts';
import { isEnumerator } from './enumerator.ts';
import { isGlued } from './glued.ts';
import { opensSentence } from './openers.ts';
import { opensQuestion } from './questions.ts';
import { isFinalMark, type Stop, startsLow } from './stop.ts';

/** True: the sentence ends at the stop. False: it goes on. Undefined: the rule has no say. */
type Rule = (stop: Stop) => boolean | undefined;

/** Does a sentence end at this stop? The first rule with a say decides. */
export function endsSentence(stop: Stop): boolean {
  for (const rule of RULES) {
    const verdict = rule(stop);
    if (verdict !== undefined) return verdict;
  }
  return true;
}

const RULES: readonly Rule[] = [
  endOfText,
  bracketedMark,
  gluedStop,
  followingPunctuation,
  listNumber,
  telephone,
  abbreviation,
  markedName,
  unfinished,
  furtherQuestion,
  lowerCase,
];

function endOfText({ text, next }: Stop): boolean | undefined {
  return next >= text.length ? true : undefined;
}

/**
 * `(!)` and `(?)` comment on the word before, `(…)` and `[...]` stand for words left out: the sentence goes on, unless its
 * own end is among them: `sa police (...) La loi`.
 */
function bracketedMark({ text, at, marksEnd, end, kind, opening }: Stop): boolean | undefined {
  const pair = `${text[at - 1]}${text[marksEnd]}`;
  if ((pair !== '()' && pair !== '[]') || end !== marksEnd + 1) return undefined;
  return (
    kind === 'ellipsis' &&
    opensSentence(text, opening) &&
    classAt(text, opening) === UPPER &&
    isInside(text, at - 1)
  );
}

/** Does the bracket follow a word, with no final mark between? */
function isInside(text: string, bracket: number): boolean {
  return isSpaceAt(text, bracket - 1) && isWordClass(classAt(text, bracket - 2));
}

/** Without white space the stop belongs to a number, a name, an address … or two sentences are glued. */
function gluedStop(stop: Stop): boolean | undefined {
  return stop.next > stop.end ? undefined : isGlued(stop);
}

/** Something that can open no sentence follows: `etc., …`, `« … ! », dit-elle`. */
function followingPunctuation({ text, next, opening }: Stop): boolean | undefined {
  if (',;:/)]}%&=+|»'.includes(text[next]!)) return false;
  if (isFinalMark(text.charCodeAt(next))) return text.startsWith('..', next) || text[next] === '…';
  return opening >= text.length ? false : undefined;
}

function listNumber(stop: Stop): boolean | undefined {
  return isEnumerator(stop) ? false : undefined;
}

/** `04. 93. 12. 34. 56`: the pairs of a telephone number. */
function telephone({ text, at, next }: Stop): boolean | undefined {
  const before = text.slice(Math.max(0, at - 7), at);
  const after = text.slice(next, next + 7);
  if (!/(?<!\d)\d\d$/.test(before) || !/^\d\d(?!\d)/.test(after)) return undefined;
  const goesOn = /^\d\d[. ]{1,2}\d\d(?!\d)/.test(after);
  return goesOn || /(?<!\d)\d\d[. ]{1,2}\d\d$/.test(before) ? false : undefined;
}

function abbreviation(stop: Stop): boolean | undefined {
  return stop.kind === 'full stop' ? stopOfAbbreviation(stop) : undefined;
}

/** `Yahoo ! Actualités`: the mark is part of the name. */
function markedName({ text, at, kind, opening }: Stop): boolean | undefined {
  if (kind !== 'cry') return undefined;
  const end = isSpaceAt(text, at - 1) ? at - 1 : at;
  const name = text.slice(wordBefore(text, end), end).toLowerCase();
  return MARKED_NAMES.has(name) && !opensSentence(text, opening) ? false : undefined;
}

/** An ellipsis before a number leaves the sentence open: `à savoir… 30 euros`. */
function unfinished({ text, kind, opening }: Stop): boolean | undefined {
  return kind === 'ellipsis' && classAt(text, opening) === DIGIT ? false : undefined;
}

/** `Est-ce cher ? combien faut-il prévoir ?`: a question of its own, though it begins with a small letter. */
function furtherQuestion(stop: Stop): boolean | undefined {
  const { text, at, marksEnd, end, next } = stop;
  if (stop.kind !== 'cry' || end > marksEnd || text[at] !== '?' || !startsLow(stop)) return undefined;
  return opensQuestion(text, next) ? true : undefined;
}

/**
 * A full stop ends even before a small letter (`iPhone`, a careless `à`), unless a quotation or bracket closes after it;
 * after `!`, `?` and `…` the sentence goes on.
 */
function lowerCase(stop: Stop): boolean | undefined {
  if (!startsLow(stop)) return undefined;
  if (stop.kind !== 'full stop') return false;
  return stop.end === stop.marksEnd || isFinalMark(stop.text.charCodeAt(stop.end - 1));
}
