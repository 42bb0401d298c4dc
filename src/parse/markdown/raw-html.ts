import type { Flaw } from '../../document/article.ts';
import type { Composer, Frame } from '../article/composer.ts';
import type { Attributes } from '../article/element.ts';
import { addImage, addVoid, beginElement, endElement } from '../article/elements.ts';
import { hasOptionalEnd, isRawText, isVoid, markKindOf } from '../markup/elements.ts';
import { decodeReferences, referenceAt } from '../markup/references.ts';
import { attributesIn, rawTextEnd, type Tag, tagAt } from '../markup/tags.ts';

/** Raw HTML of a Markdown draft: the elements it has begun, across the nodes of the Markdown tree. */
export interface RawHtml {
  readonly open: { readonly tag: Tag; readonly frame: Frame }[];
  readonly flaws: Flaw[];
}

/** Adds decoded and verbatim text to the composer, masks left out. */
export interface TextSink {
  readonly source: (start: number, end: number) => void;
  readonly decoded: (text: string, start: number, end: number) => void;
}

export function createRawHtml(): RawHtml {
  return { open: [], flaws: [] };
}

/**
 * Raw HTML at offset `base` of the source, with what is no HTML in it (the marks of a blockquote) as spaces. In
 * `flow`, unknown elements are blocks.
 */
export interface RawSlice {
  readonly text: string;
  readonly base: number;
  readonly flow: boolean;
}

/** More open elements than this are passed over, as in HTML. */
const MAX_OPEN = 512;

/** Feeds raw HTML to the composer. */
export function addRawHtml(composer: Composer, raw: RawHtml, slice: RawSlice, sink: TextSink): void {
  const { text, base } = slice;
  let from = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const tag = tagAt(text, at);
    if (!tag) {
      at++;
      continue;
    }
    addRawText(text, from, tag.start, base, sink);
    addTag(composer, raw, slice, tag);
    const isRaw = tag.kind === 'open' && isRawText(tag.name.toLowerCase());
    from = isRaw ? rawTextEnd(text, tag.name, tag.end, text.length) : tag.end;
    at = from;
  }
  addRawText(text, from, text.length, base, sink);
}

/** Ends the elements that were begun since `mark`, the number of open elements then: Markdown closes over them. */
export function endRawSince(composer: Composer, raw: RawHtml, mark: number, end: number): void {
  while (raw.open.length > mark) {
    const { tag, frame } = raw.open.pop()!;
    reportUnclosed(raw, tag);
    endElement(composer, frame, end);
  }
}

function addRawText(html: string, start: number, end: number, base: number, sink: TextSink): void {
  let from = start;
  for (let at = html.indexOf('&', start); at >= 0 && at < end; at = html.indexOf('&', at)) {
    const reference = referenceAt(html, at);
    if (!reference) {
      at++;
      continue;
    }
    sink.source(base + from, base + at);
    sink.decoded(reference.text, base + at, base + reference.end);
    from = reference.end;
    at = from;
  }
  sink.source(base + from, base + end);
}

function addTag(composer: Composer, raw: RawHtml, slice: RawSlice, tag: Tag): void {
  const placed = { ...tag, start: slice.base + tag.start, end: slice.base + tag.end };
  if (tag.kind === 'comment') {
    const text = slice.text.slice(tag.start + 4, tag.end).replace(/--!?>$/, '');
    composer.comments.push({ text, range: { start: placed.start, end: placed.end } });
  } else if (tag.kind === 'close') endTag(composer, raw, placed);
  else if (tag.kind === 'open' && raw.open.length < MAX_OPEN) {
    beginTag(composer, raw, placed, attributesOf(slice.text, tag), slice.flow);
  }
}

function beginTag(composer: Composer, raw: RawHtml, tag: Tag, attributes: Attributes, flow: boolean): void {
  const name = elementNameOf(tag.name);
  if (name === 'a') endOpenLink(composer, raw, tag.start);
  const block = flow && !isInline(name) ? { block: true } : {};
  const element = { name, attributes, start: tag.start, inner: tag.end, ...block };
  if (isVoid(name)) {
    addVoid(composer, element);
    return;
  }
  if (isImageComponent(name)) {
    addImage(composer, element);
    return;
  }
  const frame = beginElement(composer, element);
  if (tag.selfClosing) endElement(composer, frame, tag.end);
  else raw.open.push({ tag, frame });
}

/** To a browser, a link that begins in another ends it. It stays among the open ones, which Markdown counts. */
function endOpenLink(composer: Composer, raw: RawHtml, end: number): void {
  const open = raw.open.findLast(({ frame }) => frame.name === 'a');
  if (open) endElement(composer, open.frame, end);
}

/** Components keep their name; a component called `Aside` is no `aside`. */
export function elementNameOf(name: string): string {
  return isComponent(name) ? name : name.toLowerCase();
}

function isComponent(name: string): boolean {
  return /^[A-Z][a-z0-9]|[.]/.test(name);
}

export function isImageComponent(name: string): boolean {
  return name === 'Image' || name === 'Img';
}

export function isInline(name: string): boolean {
  return (
    markKindOf(name) !== undefined || name === 'span' || name === 'a' || name === 'sup' || name === 'sub'
  );
}

function attributesOf(html: string, tag: Tag): Attributes {
  let attributes: ReadonlyMap<string, string> | undefined;
  return (name) => {
    attributes ??= attributesIn(html, tag);
    const value = attributes.get(name);
    return value === undefined ? undefined : decodeReferences(value);
  };
}

function endTag(composer: Composer, raw: RawHtml, tag: Tag): void {
  const name = tag.name.toLowerCase();
  const index = raw.open.findLastIndex((open) => open.tag.name.toLowerCase() === name);
  if (index < 0) {
    const isFlaw = !isVoid(name) && name !== 'p' && !isComponent(tag.name);
    if (isFlaw) raw.flaws.push({ kind: 'stray', detail: name, range: { start: tag.start, end: tag.end } });
    return;
  }
  for (const { tag: inner, frame } of raw.open.splice(index + 1)) {
    reportUnclosed(raw, inner);
    endElement(composer, frame, tag.start);
  }
  endElement(composer, raw.open.pop()!.frame, tag.end);
}

function reportUnclosed(raw: RawHtml, { name, start, end }: Tag): void {
  const detail = name.toLowerCase();
  if (hasOptionalEnd(detail) || isComponent(name)) return;
  raw.flaws.push({ kind: 'unclosed', detail, range: { start, end } });
}
