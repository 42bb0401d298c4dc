import type { FoldedBlock } from '../../src/french/phrases/blocks.ts';

/** Names of buttons that are longer say what they act on. */
const MOST_WORDS = 2;
/** From this share of its items on, a list is one of the page. */
const SHARE_OF_PAGE = 0.5;

/**
 * The blocks that are entries of their author, though a page has buttons of the same name (`Premium`, `Publicité`): a word or
 * two in a table, or in a list whose other items are none of a page.
 */
export function ownEntriesIn(
  blocks: readonly FoldedBlock[],
  isOfPage: (index: number) => boolean,
): ReadonlySet<FoldedBlock> {
  const lists = new Map<number, { items: number; ofPage: number }>();
  for (const [index, { block }] of blocks.entries()) {
    if (block.list === undefined) continue;
    const count = lists.get(block.list) ?? { items: 0, ofPage: 0 };
    lists.set(block.list, count);
    count.items++;
    if (isOfPage(index)) count.ofPage++;
  }
  return new Set(
    blocks.filter(({ block: { kind, list }, words }) => {
      if (words.length > MOST_WORDS) return false;
      const count = list === undefined ? undefined : lists.get(list);
      return kind === 'table-cell' || (count !== undefined && count.ofPage < SHARE_OF_PAGE * count.items);
    }),
  );
}
