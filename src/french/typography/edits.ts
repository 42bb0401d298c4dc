import type { Article } from '../../document/article.ts';
import { type Block, placeIn } from '../../document/block.ts';
import type { Edit } from '../../document/edit.ts';

/** Space (U+0020), no-break space (U+00A0), narrow no-break space (U+202F). */
export const NO_BREAK = '\u00a0';
export const NARROW_NO_BREAK = '\u202f';

/** One character of white space within a line, as a source may spell it. */
const WRITTEN_SPACE = /&(?:nbsp|thinsp|#160|#8239|#8201|#x0*a0|#x0*202f|#x0*2009);|[ \t\u00a0\u202f\u2009]/gi;

/**
 * Whether the source writes a span of a block's text in one piece: no tag, image or line break hides in it, so that what
 * stands side by side in the text does so in the source.
 */
export function isInOnePiece({ source }: Article, block: Block, start: number, end: number): boolean {
  const range = placeIn(block, start, end);
  const written = source.slice(range.start, range.end).replace(WRITTEN_SPACE, ' ');
  const text = block.text.slice(start, end).replace(WRITTEN_SPACE, ' ');
  return written === text || written.replace(/ {2,}/g, ' ') === text;
}

/** The edit that puts a text in the place of a span of a block's text. */
export function replacement(block: Block, start: number, end: number, text: string): Edit {
  return { ...placeIn(block, start, end), text };
}

/** The edit that puts a text before a character of a block's text, inside its markup. */
export function insertion(block: Block, at: number, text: string): Edit {
  const { start } = placeIn(block, at, at + 1);
  return { start, end: start, text };
}
