import type { ReportedRange } from '../report.ts';
import { shown, withoutLogCommands } from '../shown.ts';
import { widthOf } from './terminal-text.ts';

/** The line of a draft where a place starts, cut around it, and the columns to underline. */
export interface CodeFrame {
  readonly line: number;
  readonly text: string;
  /** Terminal columns before the place, and under it. */
  readonly indent: number;
  readonly width: number;
}

/** UTF-16 code units that are shown before the start of a place and from it on. */
const BEFORE = 40;
const AFTER = 70;

/** The frame of a place. Looks at a window around it only, so that a draft of one long line stays cheap. */
export function codeFrameOf(draft: string, { start, end }: ReportedRange): CodeFrame {
  const lineStart = start.offset - start.column + 1;
  const from = wholeCharacter(draft, Math.max(lineStart, start.offset - BEFORE));
  const limit = wholeCharacter(draft, Math.min(draft.length, start.offset + AFTER));
  // As a whole: cut at the place, a command of a workflow log would not be seen, and stand in the line again.
  const window = withoutLogCommands(draft.slice(from, limit));
  const shownFrom = (begin: number, end: number) => shown(window.slice(begin - from, end - from), 'terminal');
  const lineEnd = start.offset + firstLineLength(window.slice(start.offset - from));
  const markedEnd = Math.max(start.offset, Math.min(end.offset, lineEnd));
  const before = (from > lineStart ? '…' : '') + shownFrom(from, start.offset);
  const marked = shownFrom(start.offset, markedEnd);
  const after = shownFrom(markedEnd, lineEnd);
  const isCut = lineEnd === limit && limit < draft.length && !/[\r\n]/.test(draft[limit]!);
  return {
    line: start.line,
    text: `${before}${marked}${after}${isCut ? '…' : ''}`,
    indent: widthOf(before),
    width: Math.max(1, widthOf(marked)),
  };
}

function firstLineLength(text: string): number {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text.length : end;
}

/** The offset, or the one before it when it would cut a character in two. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
