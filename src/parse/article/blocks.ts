import { type BlockDraft, type Composer, contextOf, type Frame } from './composer.ts';
import { kindIn } from './context.ts';
import type { OpenHeading } from './heading.ts';
import {
  appendCollapsed,
  appendDecoded,
  appendLineBreak,
  appendSource,
  appendSpace,
  trimEnd,
} from './text-draft.ts';

const NOT_SPACE = /[^ \t\n\f\r]/;

/** Adds the text `source.slice(start, end)`. */
export function addSource(composer: Composer, start: number, end: number): void {
  if (end <= start || isTextLost(composer)) return;
  const { source } = composer;
  const block = composer.current ?? beginBlockAtText(composer, start, end);
  if (!block) return;
  if (block.kind === 'code') appendSource(block, source, start, end);
  else appendCollapsed(block, source, start, end);
  block.end = end;
}

/** Adds a text that stands for `start` to `end` of the source as one unit: a reference, an escape. */
export function addDecoded(composer: Composer, text: string, start: number, end: number): void {
  if (isTextLost(composer)) return;
  const isSpace = !NOT_SPACE.test(text);
  if (isSpace && !composer.current) return;
  const block = composer.current ?? createBlock(composer, composer.inlineStart ?? start);
  if (isSpace && block.kind !== 'code') appendSpace(block, start, end);
  else appendDecoded(block, text, start, end);
  block.end = end;
}

/** Adds source text that stands for something no reader sees as prose. */
export function addPlaceholder(composer: Composer, start: number, end: number): void {
  if (isTextLost(composer)) return;
  const block = composer.current ?? createBlock(composer, composer.inlineStart ?? start);
  const from = block.length;
  appendSource(block, composer.source, start, end);
  block.marks.push({ kind: 'placeholder', start: from, end: block.length, lang: undefined });
  block.end = end;
}

export function addLineBreak(composer: Composer, start: number, end: number): void {
  const block = composer.current;
  if (!block || isTextLost(composer)) return;
  appendLineBreak(block, start, end);
  block.end = end;
}

/** Ends the block under construction, if there is one. */
export function endBlock(composer: Composer): void {
  const block = composer.current;
  composer.inlineStart = undefined;
  if (!block) return;
  if (block.kind !== 'code') trimEnd(block);
  const length = block.length;
  for (const mark of block.marks) mark.end = mark.end < 0 ? length : Math.min(mark.end, length);
  composer.current = undefined;
}

/** Begins the block of a heading, which exists even when it stays empty. */
export function beginHeadingBlock(composer: Composer, heading: OpenHeading, start: number): BlockDraft {
  composer.current = undefined;
  return createBlock(composer, start, heading);
}

/** Marks what a frame covers from here on in the current block. */
export function coverWith(block: BlockDraft, frame: Frame): void {
  const { mark, lang, link } = frame;
  const start = block.length;
  frame.openMarks = [];
  if (lang) frame.openMarks.push({ kind: 'lang', start, end: -1, lang });
  if (mark || link) frame.openMarks.push({ kind: mark ?? 'link', start, end: -1, lang: undefined });
  block.marks.push(...frame.openMarks);
  if (link) link.parts.push({ block, mark: frame.openMarks.at(-1)! });
}

function isTextLost(composer: Composer): boolean {
  const { textless, hidden, heading } = contextOf(composer);
  return textless || (hidden && !heading?.hidden);
}

function beginBlockAtText(composer: Composer, start: number, end: number): BlockDraft | undefined {
  const { source } = composer;
  let at = start;
  while (at < end && !NOT_SPACE.test(source[at]!)) at++;
  if (at === end) return undefined;
  return createBlock(composer, composer.inlineStart ?? at);
}

function createBlock(composer: Composer, start: number, heading?: OpenHeading): BlockDraft {
  const context = contextOf(composer);
  const block: BlockDraft = {
    kind: kindIn(context),
    parts: [],
    length: 0,
    last: '',
    runs: [],
    marks: [],
    context,
    heading,
    start,
    end: start,
  };
  composer.blocks.push(block);
  composer.current = block;
  composer.inlineStart = undefined;
  const frame = blockFrameOf(composer);
  frame.children++;
  frame.lastBlock = block;
  for (const inline of composer.inline) coverWith(block, inline);
  return block;
}

function blockFrameOf({ frames }: Composer): Frame {
  let index = frames.length - 1;
  while (!frames[index]!.block) index--;
  return frames[index]!;
}
