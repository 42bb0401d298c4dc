import { matchesOf } from '../../document/matches.ts';

/** A quotation inside a text: offsets of what stands between the marks, and of the whole with its marks. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly outerStart: number;
  readonly outerEnd: number;
}

const CLOSERS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"' };

const OPENER = /[«“„"]/g;

/** The quotations of a text, in order: «…», “…”, „…“ and "…". Inner marks belong to the outer quotation; unclosed marks open none. */
export function quotationsOf(text: string): readonly Quotation[] {
  const quotations: Quotation[] = [];
  let lastOf: ReadonlyMap<string, number> | undefined;
  let from = 0;
  for (const { 0: opener, index: at } of matchesOf(text, OPENER)) {
    if (at < from) continue;
    const closer = CLOSERS[opener]!;
    lastOf ??= new Map(Object.values(CLOSERS).map((mark) => [mark, text.lastIndexOf(mark)]));
    // Without this look, a text of nothing but openers would be searched to its end from each.
    if (lastOf.get(closer)! <= at) continue;
    const end = text.indexOf(closer, at + 1);
    quotations.push({ start: at + 1, end, outerStart: at, outerEnd: end + 1 });
    from = end + 1;
  }
  return quotations;
}
