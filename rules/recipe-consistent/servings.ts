import type { Article } from '../../src/document/article.ts';
import { type Block, isBody } from '../../src/document/block.ts';
import { countedThingsOf } from '../../src/french/counted-things.ts';

/** A number of guests that is not the one given before. */
export interface OtherServing {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly said: number;
  readonly other: number;
}

const GUESTS: ReadonlySet<string> = new Set(['personne', 'convive', 'portion']);

/** Where a recipe, up to the end of its list, is for another number of guests than it was said first: variants come after. */
export function servingsIn({ blocks }: Article, end: number): readonly OtherServing[] {
  let first: number | undefined;
  const others: OtherServing[] = [];
  for (const block of blocks.slice(0, end).filter(isBody)) {
    if (!/\bpour\b/i.test(block.text)) continue;
    for (const { value, lemmas, start, end } of countedThingsOf(block.text)) {
      if (!lemmas.some((lemma) => GUESTS.has(lemma)) || !/\bpour\s$/i.test(block.text.slice(0, start)))
        continue;
      first ??= value;
      if (value !== first) others.push({ block, start, end, said: value, other: first });
    }
  }
  return others;
}
