import type { Article } from '../../src/document/article.ts';
import type { Block } from '../../src/document/block.ts';
import { foldOf } from '../../src/french/fold.ts';
import { type Repeat, repeatedSentencesIn } from '../../src/french/repeats/sentences.ts';
import { type Sentence, sentencesIn } from '../../src/french/sentences.ts';

type Repeats = readonly Repeat<Sentence>[];

/** The paragraphs of more than so many sentences that stand elsewhere, before or (when little else returns) after, in another order. */
export function assembledIn(article: Article, maxSentences: number): readonly Repeats[] {
  const repeats = repeatedSentencesIn(article);
  if (repeats.length <= maxSentences) return [];
  const order = orderIn(article);
  const copies = groupsOf(repeats, ({ again }) => again.block).filter((group) =>
    isShuffled(
      group.map(({ first }) => first),
      order,
    ),
  );
  const originals = groupsOf(repeats, ({ first }) => first.block).filter(
    (group) =>
      isMostOf(repeats, group) &&
      isShuffled(
        group.map(({ again }) => again),
        order,
      ),
  );
  return [...copies, ...originals].filter(({ length }) => length > maxSentences);
}

/** Sentences that return in paragraphs which have nothing else in common, when these are most of what returns. */
export function strewnIn(article: Article): Repeats {
  const repeats = repeatedSentencesIn(article);
  const order = orderIn(article);
  const strewn = distinct(repeats.filter((repeat) => isStray(repeat, sentencesIn(article), order)));
  return isMostOf(repeats, strewn) ? strewn : [];
}

/** Sheets, which treat one case after the other, repeat much more than a slip does. */
function isMostOf(repeats: Repeats, some: Repeats): boolean {
  return some.length * 3 >= distinct(repeats).length * 2;
}

type Order = ReadonlyMap<Sentence, number>;

function orderIn(article: Article): Order {
  return new Map(sentencesIn(article).map((sentence, index) => [sentence, index]));
}

function groupsOf(repeats: Repeats, blockOf: (repeat: Repeat<Sentence>) => Block): readonly Repeats[] {
  const groups = new Map<Block, Repeat<Sentence>[]>();
  for (const repeat of repeats) {
    const block = blockOf(repeat);
    if (block.kind !== 'paragraph') continue;
    const group = groups.get(block);
    if (group) group.push(repeat);
    else groups.set(block, [repeat]);
  }
  return [...groups.values()].map(distinct);
}

function distinct(repeats: Repeats): Repeats {
  return [...new Map(repeats.map((repeat) => [repeat.first, repeat])).values()];
}

/** Not the sentences of one passage, as sheets repeat it under each heading. */
function isShuffled(sentences: readonly Sentence[], order: Order): boolean {
  const breaks = sentences.filter(
    (sentence, index) => index > 0 && order.get(sentence)! !== order.get(sentences[index - 1]!)! + 1,
  ).length;
  return breaks > 1 || (breaks === 1 && new Set(sentences.map(({ block }) => block)).size > 1);
}

/** In a paragraph of several sentences, among others than where it stood first. */
function isStray({ first, again }: Repeat<Sentence>, all: readonly Sentence[], order: Order): boolean {
  const [one, other] = [order.get(first)!, order.get(again)!];
  if (!isAmong(all, one) && !isAmong(all, other)) return false;
  return !isAlike(all[one - 1], all[other - 1]) && !isAlike(all[one + 1], all[other + 1]);
}

function isAmong(all: readonly Sentence[], index: number): boolean {
  const { block } = all[index]!;
  const hasNeighbour = all[index - 1]?.block === block || all[index + 1]?.block === block;
  return block.kind === 'paragraph' && hasNeighbour;
}

function isAlike(one: Sentence | undefined, other: Sentence | undefined): boolean {
  return one !== undefined && other !== undefined && foldOf(one.text) === foldOf(other.text);
}
