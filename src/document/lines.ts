import { analysis } from './analysis.ts';

/** A point of a text: `offset` in UTF-16 code units from 0, line and column from 1, the column in UTF-16 code units. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

const LF = 0x0a;
const CR = 0x0d;

/** The offset at which each line begins. A line ends with LF, CRLF or a lone CR. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }
  return starts;
}

/** The line starts of an article's source. */
export const lineStartsIn = analysis(({ source }) => lineStartsOf(source));

/** The index, from 0, of the line that holds an offset. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The position of an offset. */
export function positionOf(starts: readonly number[], offset: number): Position {
  const line = lineAt(starts, offset);
  return { offset, line: line + 1, column: offset - starts[line]! + 1 };
}
