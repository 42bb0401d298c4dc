import type { SourceRange } from './place.ts';

/**
 * A run of a block's text and the source it came from. A run whose two lengths agree is a verbatim copy and maps
 * unit by unit; any other (an entity, an escape, collapsed white space, CRLF) is atomic: each of its units stands for all of its source.
 */
export interface TextRun {
  readonly textStart: number;
  readonly textEnd: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** The runs of a text, in text order, without gap or overlap in the text. */
export type TextMap = readonly TextRun[];

/** The source range of `text.slice(start, end)`; an empty span maps to the point before its next unit. */
export function sourceRangeOf(map: TextMap, start: number, end: number): SourceRange {
  const first = runAt(map, start);
  if (!first) return emptyRangeAfter(map);
  if (end <= start) return { start: startIn(first, start), end: startIn(first, start) };
  const last = runAt(map, end - 1) ?? first;
  return { start: startIn(first, start), end: endIn(last, end) };
}

function startIn(run: TextRun, offset: number): number {
  return isVerbatim(run) ? run.sourceStart + offset - run.textStart : run.sourceStart;
}

function endIn(run: TextRun, offset: number): number {
  return isVerbatim(run) ? run.sourceStart + Math.min(offset, run.textEnd) - run.textStart : run.sourceEnd;
}

function isVerbatim(run: TextRun): boolean {
  return run.textEnd - run.textStart === run.sourceEnd - run.sourceStart;
}

function emptyRangeAfter(map: TextMap): SourceRange {
  const end = map.at(-1)?.sourceEnd ?? 0;
  return { start: end, end };
}

/** The run that holds the text unit at `offset`: binary search, since long blocks have many runs. */
function runAt(map: TextMap, offset: number): TextRun | undefined {
  let low = 0;
  let high = map.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = map[middle]!;
    if (offset < run.textStart) high = middle - 1;
    else if (offset >= run.textEnd) low = middle + 1;
    else return run;
  }
  return undefined;
}
