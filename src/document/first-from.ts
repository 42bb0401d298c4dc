/** The index of the first of some things in order that starts at an offset or after it: binary search, since there may be many. */
export function firstFrom(inOrder: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
