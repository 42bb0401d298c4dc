import type { Article } from '../../src/document/article.ts';
import { type Block, placeIn } from '../../src/document/block.ts';
import { type CountedThing, countedThingsOf } from '../../src/french/counted-things.ts';
import { PART_NOUNS } from '../../src/french/lists/part-nouns.ts';

const MOST = 20;

/** The sentences that announce so many things with a colon, before a list that has fewer or more. */
export function* announcedListsIn(article: Article) {
  const { blocks } = article;
  for (const [index, block] of blocks.entries()) {
    const first = blocks[index + 1];
    if (block.kind !== 'paragraph' || first?.kind !== 'list-item' || !/:\s*$/.test(block.text)) continue;
    const from = Math.max(
      0,
      ...Array.from(block.text.matchAll(/[.!?;:][\s»]+(?=\S)/g), ({ index: at }) => at),
    );
    const thing = countedThingsOf(block.text).findLast(({ start }) => start >= from);
    if (!thing || thing.value > MOST || !isAnnounced(thing, block.text)) continue;
    const counts = itemCountsFrom(blocks, index + 1);
    // A list of one goes on behind an example.
    if (counts[0] === 1 || counts.includes(thing.value)) continue;
    yield {
      message: 'list' as const,
      data: { promised: thing.value, given: counts[0]!, noun: thing.noun },
      at: placeIn(block, thing.start, thing.end),
      severity: 'warning' as const,
    };
  }
}

/** Things that exist only as they are told, or said to follow: `les trois tailles suivantes`, not `pour les véhicules à trois roues`. */
function isAnnounced({ lemmas, start, end }: CountedThing, text: string): boolean {
  if (
    text.includes(',', end) ||
    /\b(?:au moins|parmi|sur|plus de|moins de)\s+(?:les\s+)?$/i.test(text.slice(0, start))
  )
    return false;
  if (/\b(?:parmi|au choix)\b/i.test(text.slice(end))) return false;
  return (
    lemmas.some((lemma) => PART_NOUNS.has(lemma)) ||
    /^(?:\s[\p{L}'’-]+){0,2}\ssuivante?s/u.test(text.slice(end))
  );
}

/** The items of the list that begins there, and those up to the next paragraph or heading. */
function itemCountsFrom(blocks: readonly Block[], from: number): readonly number[] {
  const { list, section } = blocks[from]!;
  let own = 0;
  let all = 0;
  for (let at = from; at < blocks.length && blocks[at]!.section === section; at++) {
    if (blocks[at]!.kind !== 'list-item') continue;
    all++;
    if (blocks[at]!.list === list) own++;
  }
  return [own, all];
}
