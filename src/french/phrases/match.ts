import { fits, type Piece } from './pattern.ts';
import type { PhraseWord } from './phrase-word.ts';

const LONGEST_GAP = 6;

/**
 * The index after the last word of a phrase that stands at a word, if it does. Gaps are bounded and few: the work per word is
 * bounded too.
 */
export function endOfMatch(
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
