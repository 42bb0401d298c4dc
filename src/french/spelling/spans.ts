/** A stretch of a text, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** Spans as one sorted list without overlaps, so that look-ups take logarithmic time. */
export function mergedSpans(spans: readonly Span[]): readonly Span[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) merged.push([start, end]);
  }
  return merged;
}

/** Whether one of the merged spans holds a stretch as a whole. */
export function coversStretch(merged: readonly Span[], start: number, end: number): boolean {
  const span = lastBeginningBefore(merged, start + 1);
  return span !== undefined && end <= span[1];
}

/** Whether one of the merged spans holds a part of a stretch. */
export function touchesStretch(merged: readonly Span[], start: number, end: number): boolean {
  const span = lastBeginningBefore(merged, end);
  return span !== undefined && start < span[1];
}

function lastBeginningBefore(merged: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = merged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (merged[middle]![0] < offset) low = middle + 1;
    else high = middle;
  }
  return merged[low - 1];
}
