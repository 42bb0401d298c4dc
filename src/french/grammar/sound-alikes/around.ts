import { formAt } from '../grammar-text.ts';
import type { GrammarWord } from '../grammar-word.ts';
import { CLITICS } from '../lists/closed.ts';
import {
  ADVERB,
  adjectiveOf,
  INFINITIVE,
  isThirdPerson,
  nominalOf,
  nounOf,
  participleOf,
  personsOf,
} from '../traits.ts';

/** A mark or the beginning of the text stands before: a clause may begin. */
export function opens(words: readonly GrammarWord[], at: number): boolean {
  const before = words[at - 1];
  return !before || (!before.isWord && /^[.!?…:;,(\n—–]$/.test(before.form));
}

/** Only as at the head of a sentence. */
export function opensSentence(words: readonly GrammarWord[], at: number): boolean {
  const before = words[at - 1];
  return !before || (!before.isWord && /^[.!?…\n]$/.test(before.form));
}

/** A participle, and no noun or finite verb besides. */
export function isOnlyParticiple(word: GrammarWord | undefined): boolean {
  if (!word?.isWord || word.isName) return false;
  if (word.form === 'été') return true;
  return (
    !word.isClosed &&
    participleOf(word.traits) !== 0 &&
    personsOf(word.traits) === 0 &&
    nounOf(word.traits) === 0
  );
}

/** An infinitive, and no noun besides; être, avoir and faire too. */
export function isOnlyInfinitive(word: GrammarWord | undefined): boolean {
  if (!word?.isWord || word.isName) return false;
  return (
    /^(?:être|avoir|faire|aller|pouvoir|devoir)$/.test(word.form) ||
    ((word.traits & INFINITIVE) !== 0 && nominalOf(word.traits) === 0)
  );
}

export function isOnlyFinite(word: GrammarWord | undefined): boolean {
  if (!word?.isWord || word.isName || word.isClosed) return false;
  return (
    isThirdPerson(word.traits) && nominalOf(word.traits) === 0 && (word.traits & (INFINITIVE | ADVERB)) === 0
  );
}

/** A noun or adjective that is no verb, no adverb and no function word. */
export function isOnlyNominal(word: GrammarWord | undefined): boolean {
  if (!word?.isWord || word.isClosed || word.isName) return false;
  return (
    (nounOf(word.traits) | adjectiveOf(word.traits)) !== 0 &&
    !isThirdPerson(word.traits) &&
    (word.traits & (INFINITIVE | ADVERB)) === 0
  );
}

export function isNoun(word: GrammarWord | undefined): boolean {
  return word?.isWord === true && !word.isClosed && (word.isName || nounOf(word.traits) !== 0);
}

/** The place behind clitics. */
export function behindClitics(words: readonly GrammarWord[], from: number): number {
  let at = from;
  while (CLITICS.has(formAt(words, at)) && at < words.length) at++;
  return at;
}

/** Whether some word that passes stands before the next mark, within so many words. */
export function comesBeforeMark(
  words: readonly GrammarWord[],
  from: number,
  most: number,
  passes: (word: GrammarWord) => boolean,
): boolean {
  for (let at = from; at < words.length && at < from + most; at++) {
    const word = words[at]!;
    if (passes(word)) return true;
    if (!word.isWord && /^[.!?…:;,\n]$/.test(word.form)) return false;
  }
  return false;
}
