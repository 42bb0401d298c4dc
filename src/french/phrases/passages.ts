import type { Article } from '../../document/article.ts';
import { type Block, placeIn } from '../../document/block.ts';
import { type Edit, removalOf } from '../../document/edit.ts';
import { linesOf } from '../sentences/lines.ts';
import { sentencesOf } from '../sentences.ts';

/** A span of a block's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The sentences around some spans, and the first and last of these. */
export interface Passage<One extends Span> extends Span {
  readonly first: One;
  readonly last: One;
}

/** The whole sentences that some spans of a text touch, in order; those of one sentence, or of sentences that overlap, as one. */
export function sentencesAround<One extends Span>(
  text: string,
  spans: readonly One[],
): readonly Passage<One>[] {
  if (spans.length === 0) return [];
  const sentences = linesOf(text).flatMap(([from, to]) =>
    sentencesOf(text.slice(from, to)).map(([start, end]) => ({ start: from + start, end: from + end })),
  );
  const around: Passage<One>[] = [];
  let at = 0;
  for (const span of spans) {
    while (at < sentences.length - 1 && sentences[at]!.end <= span.start) at++;
    let until = at;
    while (until < sentences.length - 1 && sentences[until]!.end < span.end) until++;
    const isGlued = SENTENCE_MARK.test(text.charAt(span.start - 1));
    const start = isGlued ? span.start : Math.min(span.start, sentences[at]?.start ?? span.start);
    const end = Math.max(span.end, sentences[until]?.end ?? span.end);
    const former = around.at(-1);
    if (former && isGlued) around[around.length - 1] = { ...former, end: Math.min(former.end, start) };
    if (former && !isGlued && former.end > start)
      around[around.length - 1] = { ...former, end: Math.max(end, former.end), last: span };
    else around.push({ start, end, first: span, last: span });
  }
  return around;
}

// What begins right behind a mark begins a sentence, whatever else reads there.
const SENTENCE_MARK = /[.!?…]/;

const ELEMENTS_WITH_PLACE: ReadonlySet<string> = new Set(['table-cell', 'term', 'definition', 'caption']);
const MARKUP = /[<>*_`[\]]/;

/**
 * The edit that takes a span out of a draft: with its element where it is all of it, else with the space before or after it.
 * Undefined where markup would be cut in two, or an element would be missed.
 */
export function removalFromBlock({ source }: Article, block: Block, { start, end }: Span): Edit | undefined {
  if (block.text.slice(0, start).trim() === '' && block.text.slice(end).trim() === '') {
    return ELEMENTS_WITH_PLACE.has(block.kind) ? undefined : removalOf(source, block.range);
  }
  const from = startOfSpace(block.text, start);
  const to = from === 0 ? endOfSpace(block.text, end) : end;
  const place = placeIn(block, from, to);
  return MARKUP.test(source.slice(place.start, place.end)) ? undefined : { ...place, text: '' };
}

function startOfSpace(text: string, start: number): number {
  let at = start;
  while (at > 0 && /\s/.test(text[at - 1]!)) at--;
  return at;
}

function endOfSpace(text: string, end: number): number {
  let at = end;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}
