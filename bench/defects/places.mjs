// Where a defect can be put: words, sentences and blocks of an article, each with its range in the source.
import { isProse, sourceRangeOf } from './corpus.mjs';

/** Words of a text, by white space. */
export function wordsIn(text) {
  return text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token));
}

/** Running text of the article, as one string. */
export function proseOf(article) {
  return article.blocks
    .filter(isProse)
    .map(({ text }) => text)
    .join('\n');
}

/** Every body word folded (no accents, lower case). */
export function foldedWordsOf(article) {
  const text = article.blocks.map(({ text }) => text).join(' ');
  return new Set(fold(text).match(/[a-z0-9]+/g));
}

export function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Paragraphs, list items, quotations of at least some words, in document order. */
export function proseBlocks(article, minWords = 8) {
  return article.blocks.filter((block) => isProse(block) && wordsIn(block.text).length >= minWords);
}

/**
 * Matches of a pattern in prose that the source writes letter by letter, with no inline markup in or beside them.
 * Each: `{ block, match, start, end }`, the offsets in the source.
 */
export function spotsIn(article, pattern, { minWords = 8, blocks = proseBlocks(article, minWords) } = {}) {
  const spots = [];
  for (const block of blocks) {
    for (const match of block.text.matchAll(pattern)) {
      const spot = spotOf(article, block, match);
      if (spot) spots.push(spot);
    }
  }
  return spots;
}

/** One of those, at random; undefined when there is none. */
export function spotIn(article, random, pattern, options) {
  return random.pick(spotsIn(article, pattern, options));
}

function spotOf(article, block, match) {
  const [from, to] = [match.index, match.index + match[0].length];
  if (block.lang !== undefined || block.marks.some(({ start, end }) => start < to && end > from))
    return undefined;
  const { start, end } = sourceRangeOf(block.map, from, to);
  const isAsWritten = article.source.slice(start, end).replace(/\s+/g, ' ') === match[0].replace(/\s+/g, ' ');
  return isAsWritten ? { block, match, start, end } : undefined;
}

/** Sentences of the prose by a plain rule: from a capital to `. ` `! ` `? ` or the block's end; places as in `spotsIn`. */
export function sentencesIn(article, minWords, options) {
  return spotsIn(article, /(?<=^|[.!?…] )\p{Lu}[^.!?…\n]{20,400}[.!?…](?= \p{Lu}|$)/gu, options).filter(
    ({ match }) => wordsIn(match[0]).length >= minWords,
  );
}

const P_ELEMENT = /^<p(?:\s[^<>]*)?>[\s\S]*<\/p>$/;

/**
 * Blocks of prose that stand on their own in the source, so that another block can be put before or after them.
 * `[start, end]` of the block with its markup.
 */
export function standingParagraphs(article, minWords = 4) {
  const { source, format } = article;
  return article.blocks.filter((block) => {
    if (block.kind !== 'paragraph' || wordsIn(block.text).length < minWords) return false;
    const { start, end } = block.range;
    if (format === 'html') return P_ELEMENT.test(source.slice(start, end));
    if (format === 'text') return true;
    return isOwnLines(source, start, end) && !/^[ \t]*[<:{]/.test(source.slice(start, end));
  });
}

function isOwnLines(source, start, end) {
  const before = source.slice(0, start);
  const after = source.slice(end);
  return (
    (start === 0 || /(?:^|\n)[ \t]*\r?\n$/.test(before)) &&
    (after === '' || /^[ \t]*\r?\n[ \t]*(?:\r?\n|$)/.test(after))
  );
}
