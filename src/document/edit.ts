import type { Block } from './block.ts';
import type { SourceRange } from './place.ts';
import { sourceRangeOf } from './text-map.ts';

/** Replaces `source.slice(start, end)` by `text`. */
export interface Edit extends SourceRange {
  readonly text: string;
}

/**
 * The edit that removes a range; where it fills its lines, the lines go with it, and so does one of two blank lines that
 * would then meet.
 */
export function removalOf(source: string, { start, end }: SourceRange): Edit {
  const lineStart = lineStartAt(source, start);
  const nextLine = nextLineAt(source, end);
  if (lineStart === undefined || nextLine === undefined) return { start, end, text: '' };
  const leavesGap =
    lineStart === 0 || /\n[ \t]*\r?\n$/.test(source.slice(Math.max(0, lineStart - 80), lineStart));
  return { start: lineStart, end: (leavesGap && nextLineAt(source, nextLine)) || nextLine, text: '' };
}

/** The edits that remove a part of a block's text and leave the markup between its letters. */
export function textRemovals({ map }: Block, start: number, end: number): readonly Edit[] {
  return map
    .filter(({ textStart, textEnd }) => textStart < end && textEnd > start)
    .map(({ textStart, textEnd }) => {
      const range = sourceRangeOf(map, Math.max(start, textStart), Math.min(end, textEnd));
      return { ...range, text: '' };
    });
}

/** The start of the line of an offset, if only white space stands before it there. */
function lineStartAt(source: string, offset: number): number | undefined {
  let at = offset;
  while (at > 0 && (source[at - 1] === ' ' || source[at - 1] === '\t')) at--;
  return at === 0 || source[at - 1] === '\n' || source[at - 1] === '\r' ? at : undefined;
}

/** The offset after the line break, if only white space stands before it. */
function nextLineAt(source: string, offset: number): number | undefined {
  let at = offset;
  while (source[at] === ' ' || source[at] === '\t') at++;
  if (at === source.length) return at;
  if (source[at] === '\r') return source[at + 1] === '\n' ? at + 2 : at + 1;
  return source[at] === '\n' ? at + 1 : undefined;
}
