import { classAt, DIGIT, isSpaceAt, isWordClass } from '../characters.ts';
import { stopOfAbbreviation, wordBefore } from './abbreviation.ts';
import { isGlued } from './glued.ts';
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
  abbreviation,
  lowerCase,
];

function endOfText({ text, next }: Stop): boolean | undefined {
  return next >= text.length ? true : undefined;
}

/** `(…)`, `[...]` stand for words left out, `(!)` and `(?)` comment on the word before: the sentence goes on. */
function bracketedMark({ text, at, marksEnd }: Stop): boolean | undefined {
  const before = text[at - 1];
  const after = text[marksEnd];
  return (before === '(' && after === ')') || (before === '[' && after === ']') ? false : undefined;
}

/** Without white space the stop belongs to a number, a name, an address … or two sentences are glued. */
function gluedStop(stop: Stop): boolean | undefined {
  return stop.next > stop.end ? undefined : isGlued(stop);
}

/** Something that can open no sentence follows: `etc., …`, `« … ? », dit-elle`. */
function followingPunctuation({ text, next, opening }: Stop): boolean | undefined {
  if (',;:/)]}%&=+|'.includes(text[next]!)) return false;
  if (isFinalMark(text.charCodeAt(next)))
    return text.startsWith('...', next) || text[next] === '…' ? undefined : false;
  return opening >= text.length ? false : undefined;
}

/** `1. Introduction`, `a. Le contexte`: the number of an item opens its sentence. */
function listNumber({ text, at, marksEnd, kind, end }: Stop): boolean | undefined {
  if (kind !== 'full stop' || end > marksEnd) return undefined;
  const start = wordBefore(text, at);
  if (at - start > 2 || at === start || !startsSentence(text, start)) return undefined;
  for (let i = start; i < at; i++) if (classAt(text, i) !== DIGIT && at - start > 1) return undefined;
  return isWordClass(classAt(text, start)) ? false : undefined;
}

function startsSentence(text: string, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && isSpaceAt(text, i)) i--;
  return i < 0;
}

function abbreviation(stop: Stop): boolean | undefined {
  if (stop.kind !== 'full stop' || stop.marksEnd !== stop.at + 1) return undefined;
  if (stop.end > stop.marksEnd && !'.'.includes(stop.text[stop.at]!)) return undefined;
  return stopOfAbbreviation(stop);
}

/** A full stop ends even before a lower-case start (`iPhone`, a careless `à`); after `!`, `?` and `…` the sentence goes on. */
function lowerCase(stop: Stop): boolean | undefined {
  if (!startsLow(stop)) return undefined;
  if (stop.kind === 'full stop') return stop.end === stop.marksEnd || stop.opening === stop.next;
  return false;
}
