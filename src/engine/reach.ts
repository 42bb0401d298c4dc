import { analysis } from '../document/analysis.ts';
import type { Article } from '../document/article.ts';
import { firstFrom } from '../document/first-from.ts';
import { lineAt, lineStartsIn } from '../document/lines.ts';
import type { SourceRange } from '../document/place.ts';

/** The whole lines from one offset to another. */
export function linesOver(article: Article, start: number, end: number): SourceRange {
  const starts = lineStartsIn(article);
  return {
    start: starts[lineAt(starts, start)]!,
    end: starts[lineAt(starts, Math.max(start, end - 1)) + 1] ?? article.source.length + 1,
  };
}

/**
 * What a comment on the line before speaks of: from its end to the end of the line where the next block, image or link
 * ends; inside a block that goes on, the next line alone.
 */
export function nextThing(article: Article, from: number): SourceRange {
  const ink = /\S/g;
  ink.lastIndex = from;
  const next = ink.exec(article.source)?.index ?? from;
  const { ranges, furthest } = thingsIn(article);
  const index = firstFrom(ranges, from);
  if (index > 0 && furthest[index - 1]! > next) return linesOver(article, next, next);
  return { start: from, end: linesOver(article, next, ranges[index]?.end ?? next).end };
}

/** Blocks, images and links by start; `furthest[i]` is the greatest end of the blocks among the first i + 1. */
const thingsIn = analysis(({ blocks, images, links }) => {
  const things = [
    ...blocks.map(({ range }) => ({ range, block: true })),
    ...[...images, ...links].map(({ range }) => ({ range, block: false })),
  ].sort((a, b) => a.range.start - b.range.start);
  const furthest: number[] = [];
  let greatest = 0;
  for (const { range, block } of things) {
    if (block && range.end > greatest) greatest = range.end;
    furthest.push(greatest);
  }
  return { ranges: things.map(({ range }) => range), furthest };
});
