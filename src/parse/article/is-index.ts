import { isBody } from '../../document/block.ts';
import type { ArticleParts } from './assemble.ts';

/** A page that leads to others has as many links at least. */
const FEWEST_LINKS = 3;
/** And so many characters, at most, beside the texts of its links and its headings: a sentence of welcome. */
const MOST_BESIDE = 160;

/** Whether a page only leads to others: a list of links, with hardly a word between them. */
export function isIndex({ blocks, links }: ArticleParts): boolean {
  const inText = links.filter(
    ({ block }) => block !== undefined && isBody(block) && block.kind !== 'heading',
  );
  if (inText.length < FEWEST_LINKS) return false;
  const linked = inText.reduce((sum, { start = 0, end = 0 }) => sum + end - start, 0);
  const all = blocks
    .filter((block) => isBody(block) && block.kind !== 'heading')
    .reduce((sum, { text }) => sum + text.length, 0);
  return all - linked <= Math.min(MOST_BESIDE, linked);
}
