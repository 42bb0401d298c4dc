import type { Block, MarkKind } from './block.ts';

/** Parts of a text, sorted, without overlap. */
export type Spans = readonly (readonly [start: number, end: number])[];

/** The parts of a block's text under marks of some kinds, merged; of all kinds when none is named. */
export function markedSpansOf({ marks }: Block, ...kinds: readonly MarkKind[]): Spans {
  const spans: [number, number][] = [];
  for (const { kind, start, end } of marks) {
    if (kinds.length > 0 && !kinds.includes(kind)) continue;
    const last = spans.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) spans.push([start, end]);
  }
  return spans;
}

/** Whether a part of the text has something in common with the spans. */
export function touches(spans: Spans, start: number, end: number): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to] = spans[middle]!;
    if (to <= start) low = middle + 1;
    else if (from >= end) high = middle - 1;
    else return true;
  }
  return false;
}
