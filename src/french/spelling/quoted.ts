import { classAt, isWordClass } from '../characters.ts';
import type { Span } from './spans.ts';

/** Words of the longest quotation that is taken for a term; a longer one is prose. */
const MOST_WORDS = 6;
const PAIRS: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
];

/** The short quotations of a text: terms, titles, foreign words that their writer sets apart. */
export function quotedSpans(text: string): Span[] {
  return PAIRS.flatMap(([open, close]) => spansBetween(text, open, close));
}

function spansBetween(text: string, open: string, close: string): Span[] {
  const spans: Span[] = [];
  let from = openingFrom(text, open, 0);
  while (from >= 0) {
    const to = text.indexOf(close, from + 1);
    if (to < 0) break;
    const isShort =
      to - from < 80 &&
      text
        .slice(from + 1, to)
        .trim()
        .split(/\s+/).length <= MOST_WORDS;
    if (isShort) spans.push([from + 1, to]);
    from = openingFrom(text, open, to + (open === close && !isShort ? 0 : 1));
  }
  return spans;
}

/** Inside a word, the single quote is an apostrophe: `l‘eau`. */
function openingFrom(text: string, open: string, from: number): number {
  let at = text.indexOf(open, from);
  while (at > 0 && open === '‘' && isWordClass(classAt(text, at - 1))) at = text.indexOf(open, at + 1);
  return at;
}
