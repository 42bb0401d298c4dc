import { isBlockElement, markKindOf } from '../markup/elements.ts';
import { addLineBreak, beginHeadingBlock, coverWith, endBlock } from './blocks.ts';
import { type Composer, contextOf, type Frame, type LinkDraft } from './composer.ts';
import { type Context, contextInside, isList } from './context.ts';
import type { ElementStart } from './element.ts';
import { headingOf } from './heading.ts';
import { appendSpace } from './text-draft.ts';

/** Begins an element that will have an end. */
export function beginElement(composer: Composer, element: ElementStart): Frame {
  const outer = contextOf(composer);
  const inside = contextInside(outer, element, composer.lists);
  if (isList(element.name)) composer.lists++;
  noteAnchors(composer, element);

  const heading = headingOf(element, outer, inside);
  if (heading) return beginHeading(composer, element, { ...inside, heading });

  const block = (element.block ?? isBlockElement(element.name)) && !outer.heading;
  if (block) beginBlockElement(composer);
  else if (isBlockElement(element.name)) partWords(composer, element.start, element.inner);
  else if (!composer.current) composer.inlineStart ??= element.start;
  const frame = frameOf(element, inside, block);
  composer.frames.push(frame);
  beginInline(composer, frame);
  return frame;
}

/** Ends an element, which need not be the innermost; `end` is the offset after it. */
export function endElement(composer: Composer, frame: Frame, end: number): void {
  const index = composer.frames.lastIndexOf(frame);
  if (index < 0) return;
  composer.frames.splice(index, 1);
  endInline(composer, frame, end);
  if (!frame.block) {
    if (composer.current && !isBlockElement(frame.name)) composer.current.end = end;
    return;
  }
  endBlock(composer);
  const { lastBlock } = frame;
  if (lastBlock && frame.children === 1) {
    lastBlock.start = frame.start;
    lastBlock.end = end;
  }
  if (frame.interrupted) composer.current = frame.interrupted;
}

/** Adds an element without content. */
export function addVoid(composer: Composer, element: ElementStart): void {
  noteAnchors(composer, element);
  if (element.name === 'br') addLineBreak(composer, element.start, element.inner);
  else if (element.name === 'img') addImage(composer, element);
  else if (element.name === 'hr') endBlock(composer);
}

/** Adds an image; its alternative text also names the heading or link around it. */
export function addImage(composer: Composer, { attributes, start, inner }: ElementStart): void {
  const context = contextOf(composer);
  if (context.hidden) return;
  const role = attributes('role');
  const alt = attributes('alt');
  const label = attributes('aria-label') ?? attributes('aria-labelledby') ?? attributes('title');
  composer.images.push({
    src: attributes('src') ?? attributes('data-src') ?? '',
    ...(alt === undefined ? {} : { alt }),
    ...(label?.trim() ? { label: label.trim() } : {}),
    range: { start, end: inner },
    decorative: role === 'presentation' || role === 'none' || attributes('aria-hidden') === 'true',
  });
  noteAlternative(composer, attributes('aria-label') ?? alt ?? '');
}

/** Notes a text that names the heading or link around it, though it is no text of theirs. */
export function noteAlternative(composer: Composer, text: string): void {
  const name = text.trim();
  if (!name) return;
  contextOf(composer).heading?.alternatives.push(name);
  for (const { link } of composer.inline) link?.alternatives.push(name);
}

function noteAnchors({ anchors }: Composer, { name, attributes }: ElementStart): void {
  const id = attributes('id');
  if (id) anchors.push(id);
  const anchorName = name === 'a' ? attributes('name') : undefined;
  if (anchorName && anchorName !== id) anchors.push(anchorName);
}

function beginBlockElement(composer: Composer): void {
  endBlock(composer);
  for (let index = composer.frames.length - 1; index >= 0; index--) {
    const frame = composer.frames[index]!;
    if (!frame.block) continue;
    frame.children++;
    return;
  }
}

/** A block element inside a heading is no block of its own, but parts its words. */
function partWords(composer: Composer, start: number, end: number): void {
  const block = composer.current;
  // A paragraph of Markdown has no tag: the blank stands for what parts it from the text before.
  if (block) appendSpace(block, end > start ? start : (block.runs.at(-1)?.sourceEnd ?? start), end);
}

function beginHeading(composer: Composer, element: ElementStart, context: Context): Frame {
  const interrupted = contextOf(composer).heading ? composer.current : undefined;
  if (interrupted) composer.current = undefined;
  beginBlockElement(composer);
  const frame = { ...frameOf(element, context, true), interrupted };
  composer.frames.push(frame);
  beginHeadingBlock(composer, context.heading!, element.start);
  return frame;
}

function frameOf(element: ElementStart, context: Context, block: boolean): Frame {
  const { name, attributes, start } = element;
  const link = name === 'a' && !context.textless ? linkOf(element) : undefined;
  const mark = block || context.code ? undefined : markKindOf(name);
  return {
    name,
    start,
    context,
    block,
    mark: mark === 'link' && !link ? undefined : mark,
    lang: block || name === 'html' ? undefined : attributes('lang') || undefined,
    link,
    interrupted: undefined,
    openMarks: [],
    children: 0,
    lastBlock: undefined,
  };
}

function linkOf({ attributes, start, inner }: ElementStart): LinkDraft | undefined {
  const href = attributes('href');
  if (href === undefined) return undefined;
  return {
    href,
    start,
    end: inner,
    title: attributes('title'),
    rel: attributes('rel'),
    label: attributes('aria-label')?.trim() || undefined,
    alternatives: [],
    parts: [],
  };
}

function beginInline(composer: Composer, frame: Frame): void {
  if (!frame.mark && !frame.lang && !frame.link) return;
  composer.inline.push(frame);
  if (frame.link && !frame.context.hidden) composer.links.push(frame.link);
  if (composer.current) coverWith(composer.current, frame);
}

function endInline(composer: Composer, frame: Frame, end: number): void {
  const index = composer.inline.lastIndexOf(frame);
  if (index < 0) return;
  composer.inline.splice(index, 1);
  if (frame.link) frame.link.end = end;
  const { current } = composer;
  if (current) for (const mark of frame.openMarks) if (mark.end < 0) mark.end = current.length;
  frame.openMarks = [];
}
