import { classAt, SPACE, UPPER } from '../characters.ts';
import type { Lexicon } from '../lexicon/lexicon-file.ts';
import type { Token } from '../tokens.ts';
import { CLOSED } from './lists/closed.ts';
import { DETERMINERS } from './lists/determiners.ts';
import { ANY, FUNCTION, NAME, type Traits, traitsOf } from './traits.ts';

/** A word or a mark of a text as grammar sees it. */
export interface GrammarWord {
  readonly start: number;
  readonly end: number;
  /** Lower case, straight apostrophe; a mark is its character; '' is code or another language. */
  readonly form: string;
  readonly traits: Traits;
  readonly isWord: boolean;
  /** Written with a capital, where none opens a sentence. */
  readonly isName: boolean;
  /** A function word: it ends a noun phrase. */
  readonly isClosed: boolean;
}

/** Marks behind which a capital is no name's. */
const OPENING = /[.!?…:;«"“”—–•\n(\])|/-]/;

/** What only numbers, addresses, codes and inclusive writing hold. */
const NO_WORD = /[\d·•@_/&.]/;

/**
 * The words and marks of a text, in order. Each keeps all readings that the lexicon has of it: what is to be left out is left out by the
 * passes, never here, for an error goes with the reading that shows it.
 */
export function grammarWords(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
): readonly GrammarWord[] {
  const words: GrammarWord[] = [];
  let end = 0;
  for (const token of tokens) {
    pushMarks(words, text, end, token.start);
    words.push(wordOf(text, token, words, lexicon));
    end = Math.max(end, token.end);
  }
  pushMarks(words, text, end, text.length);
  return words;
}

function pushMarks(words: GrammarWord[], text: string, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    if (text[at] !== '\n' && classAt(text, at) === SPACE) continue;
    words.push({
      start: at,
      end: at + 1,
      form: text[at]!,
      traits: 0,
      isWord: false,
      isName: false,
      isClosed: true,
    });
  }
}

function wordOf(text: string, token: Token, before: readonly GrammarWord[], lexicon: Lexicon): GrammarWord {
  const { start, end, form } = token;
  const previous = before.at(-1);
  const isWord = form !== '' && !NO_WORD.test(form);
  const isCapital = classAt(text, start) === UPPER;
  const opens = previous === undefined || (!previous.isWord && OPENING.test(previous.form));
  const isClosed = CLOSED.has(form) || DETERMINERS.has(form);
  const isName = isCapital && !opens && (!isClosed || end - start === 1);
  const traits = isWord ? traitsIn(lexicon, text.slice(start, end), form, isName) : 0;
  return {
    start,
    end,
    form,
    traits,
    isWord,
    isName: isName || (isCapital && (traits & NAME) !== 0),
    isClosed,
  };
}

function traitsIn(lexicon: Lexicon, written: string, form: string, isName: boolean): Traits {
  if (form.length === 1 && form !== 'a' && form !== 'y') return FUNCTION;
  if (isName) return traitsOf(lexicon, written) || traitsOf(lexicon, form) & ANY;
  return traitsOf(lexicon, form) || (written === form ? 0 : traitsOf(lexicon, written));
}
