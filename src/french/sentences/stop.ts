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
};

const CLOSERS = ')]}»”’›';
const OPENERS = '([{«“‘‹"\'¿¡*_';

/** May a sentence end at this character (`.` `!` `?` `…`)? */
export function isFinalMark(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x203d;
}

/** Reads the stop whose first mark stands at `at`; `quoted` tells whether a straight quote is open there. */
export function readStop(text: string, at: number, quoted: boolean): Stop {
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
  };
}

/** The offset of the first character from `at` on that is not white space. */
export function skipSpaces(text: string, at: number): number {
  let i = at;
  while (i < text.length && isSpaceAt(text, i)) i++;
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
    const next = skipSpaces(text, end);
    const code = text.charCodeAt(next);
    if (next === end || (code !== 0x21 && code !== 0x3f)) return end;
    end = next + 1;
  }
}

function endOfClosers(text: string, from: number, quoted: boolean): number {
  let end = from;
  let open = quoted;
  for (;;) {
    const next = skipSpaces(text, end);
    const character = text[next];
    if (character === undefined) return end;
    if (character === '"') {
      if (!closesQuote(text, next, open)) return end;
      open = false;
      end = next + 1;
    } else if (character === '»' || (next === end && CLOSERS.includes(character))) end = next + 1;
    else if (end > from && isFinalMark(text.charCodeAt(next)) && next === end) end = endOfMarks(text, next);
    else if (next === end && character === '[') {
      const note = endOfNote(text, next);
      if (note === next) return end;
      end = note;
    } else return end;
  }
}

/** A straight quote: its neighbours tell whether it opens or closes; with space on both sides, only the pair does. */
function closesQuote(text: string, at: number, open: boolean): boolean {
  const before = isSpaceAt(text, at - 1);
  const after = at + 1 >= text.length || !isWordClass(classAt(text, at + 1));
  if (before !== after) return open || after;
  return open;
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

/** Does the text after the stop start in lower case? */
export function startsLow(stop: Stop): boolean {
  return classAt(stop.text, stop.opening) === LOWER;
}
