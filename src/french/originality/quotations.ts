/** A quotation inside a text: offsets of what stands between the marks, and of the whole with its marks. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly outerStart: number;
  readonly outerEnd: number;
}

const CLOSERS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"' };

/** The quotations of a text, in order: «…», “…”, „…“ and "…". Inner marks belong to the outer quotation; unclosed marks open none. */
export function quotationsOf(text: string): readonly Quotation[] {
  const quotations: Quotation[] = [];
  const lastOf = new Map(Object.values(CLOSERS).map((mark) => [mark, text.lastIndexOf(mark)]));
  for (let at = 0; at < text.length; at++) {
    const closer = CLOSERS[text[at]!];
    // Without this look, a text of nothing but openers would be searched to its end from each.
    if (closer === undefined || lastOf.get(closer)! <= at) continue;
    const end = text.indexOf(closer, at + 1);
    quotations.push({ start: at + 1, end, outerStart: at, outerEnd: end + 1 });
    at = end;
  }
  return quotations;
}
