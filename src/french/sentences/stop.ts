import { classAt, DIGIT, isSpaceAt, isWordClass, LOWER, SPACE } from '../characters.ts';

/** A place where a sentence may end: a run of final marks, the closing marks after it, and what follows. */
export type Stop = {
  readonly text: string;
  /** Offset of the first mark. */
  readonly at: number;
  /** Offset after the last mark of the run (`?!`, `! !`, `...`). */
  readonly marksEnd: number;
  /** Offset after the closing quotes, brackets and note marks: where the sentence ends, if it does. */
  readonly end: number;
  /** Offset of the next character that is not white space (the text's length if there is none). */
  readonly next: number;
  /** Offset of the next character after opening quotes and brackets: mostly a letter or a digit. */
  readonly opening: number;
  readonly kind: 'full stop' | 'ellipsis' | 'cry';
  /** Offset where the sentence begins that it may end. */
  readonly sentence: number;
};

const CLOSERS = ')]}»”’›*_';
const OPENERS = '([{«“‘‹"\'¿¡*_';

/** May a sentence end at this character (`.` `!` `?` `…`)? */
export function isFinalMark(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x203d;
}

/**
 * Reads the stop whose first mark stands at `at`; `quoted` tells whether a straight quote is open there, `sentence` where
 * its sentence begins.
 */
export function readStop(text: string, at: number, quoted: boolean, sentence: number = 0): Stop {
  const marksEnd = endOfMarks(text, at);
  const end = endOfClosers(text, marksEnd, quoted);
  const next = skipSpaces(text, end);
  return {
    text,
    at,
    marksEnd,
    end,
    next,
    opening: skipOpeners(text, next),
    kind: kindOf(text, at, marksEnd),
    sentence,
  };
}

/** The offset of the first character from `at` on that is not white space. */
export function skipSpaces(text: string, at: number): number {
  let i = at;
  while (i < text.length && isSpaceAt(text, i)) i++;
  return i;
}

/** White space within the line. */
function skipBlanks(text: string, at: number): number {
  let i = at;
  while (i < text.length && text[i] !== '\n' && isSpaceAt(text, i)) i++;
  return i;
}

function kindOf(text: string, at: number, end: number): Stop['kind'] {
  let dots = 0;
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x21 || code === 0x3f || code === 0x203d) return 'cry';
    if (code === 0x2e) dots++;
    if (code === 0x2026) dots += 3;
  }
  return dots > 1 ? 'ellipsis' : 'full stop';
}

/** French sets spaces before `!` and `?`, so a run of marks may hold spaces. */
function endOfMarks(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    while (isFinalMark(text.charCodeAt(end))) end++;
    const next = skipBlanks(text, end);
    const code = text.charCodeAt(next);
    if (next === end || (code !== 0x21 && code !== 0x3f)) return end;
    end = next + 1;
  }
}

function endOfClosers(text: string, from: number, quoted: boolean): number {
  let end = from;
  let open = quoted;
  for (;;) {
    const at = skipBlanks(text, end);
    const next = text[at] === '"' ? endOfQuote(text, at, open) : endOfCloser(text, end, at);
    if (next === at || next <= end) return end;
    if (text[at] === '"') open = false;
    end = next;
  }
}

/** The end of the closing mark at `at`, of a second full stop or of a call for a note; only `»` may stand after a space. */
function endOfCloser(text: string, end: number, at: number): number {
  if (text[at] === '»') return at + 1;
  if (at > end || at >= text.length) return at;
  if (CLOSERS.includes(text[at]!) || (text[at] === "'" && !isWordClass(classAt(text, at + 1)))) return at + 1;
  if (isFinalMark(text.charCodeAt(at))) return endOfMarks(text, at);
  return text[at] === '[' ? endOfNote(text, at) : at;
}

function endOfQuote(text: string, at: number, open: boolean): number {
  return closesQuote(text, at, open) ? at + 1 : at;
}

/** A straight quote: its neighbours tell whether it opens or closes; with space on both sides, only its pair does. */
function closesQuote(text: string, at: number, open: boolean): boolean {
  const before = isSpaceAt(text, at - 1);
  const after = at + 1 >= text.length || !isWordClass(classAt(text, at + 1));
  if (before !== after) return after;
  return open || !text.includes('"', at + 1);
}

/** A call for a note glued to the stop: `fin.[12]`. */
function endOfNote(text: string, at: number): number {
  let i = at + 1;
  while (classAt(text, i) === DIGIT && i < at + 5) i++;
  return i > at + 1 && text[i] === ']' ? i + 1 : at;
}

function skipOpeners(text: string, from: number): number {
  let i = from;
  while (i < text.length && (OPENERS.includes(text[i]!) || (i > from && classAt(text, i) === SPACE))) i++;
  return i;
}

/** Does the text after the stop start with a small letter? A dash goes with what precedes it: `Non ! – dit-elle`. */
export function startsLow({ text, next, opening, kind }: Stop): boolean {
  const dash = kind !== 'full stop' && opening === next && '-–—'.includes(text[next]!);
  return classAt(text, dash ? skipSpaces(text, next + 1) : opening) === LOWER;
}
