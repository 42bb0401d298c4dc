import type { Link } from './article.ts';
import { placeIn } from './block.ts';
import type { SourceRange } from './place.ts';

/** The place of a link's text; of its element where it has none. */
export function placeOfText({ block, start, end, range }: Link): SourceRange {
  if (!block || start === undefined || end === undefined || end <= start) return range;
  return placeIn(block, start, end);
}
