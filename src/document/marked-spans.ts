import type { Block, MarkKind } from './block.ts';

/** Parts of a text, sorted, without overlap. */
export type Spans = readonly (readonly [start: number, end: number])[];

/** The parts of a block's text under marks of some kinds, merged; of all kinds when none is named. */
export function markedSpansOf(block: Block, ...kinds: readonly MarkKind[]): Spans {
  const ofBlock = known.get(block) ?? new Map<string, Spans>();
  known.set(block, ofBlock);
  const key = kinds.join();
  const spans = ofBlock.get(key) ?? spansFrom(block, kinds);
  ofBlock.set(key, spans);
  return spans;
}

/** By block and kinds: each sentence, word or match of a block asks. */
const known = new WeakMap<Block, Map<string, Spans>>();

function spansFrom({ marks }: Block, kinds: readonly MarkKind[]): Spans {
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

/** Whether a part of a block's text has something in common with a mark of one of some kinds: in logarithmic time. */
export function isMarked(block: Block, start: number, end: number, ...kinds: readonly MarkKind[]): boolean {
  return touches(markedSpansOf(block, ...kinds), start, end);
}
