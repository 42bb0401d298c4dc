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
 * Feeds raw HTML to the composer. `html` is the source from offset `base` on, with what is no HTML in it (the marks
 * of a blockquote) as spaces. In `flow`, unknown elements are blocks.
 */
export function addRawHtml(
  composer: Composer,
  raw: RawHtml,
  html: string,
  base: number,
  flow: boolean,
  sink: TextSink,
): void {
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const tag = tagAt(html, at);
    if (!tag) {
      at++;
      continue;
    }
    addRawText(html, from, tag.start, base, sink);
    addTag(composer, raw, html, tag, base, flow);
    from = tag.end;
    if (tag.kind === 'open' && isRawText(tag.name.toLowerCase())) {
      from = rawTextEnd(html, tag.name, tag.end, html.length);
    }
    at = from;
  }
  addRawText(html, from, html.length, base, sink);
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

function addTag(composer: Composer, raw: RawHtml, html: string, tag: Tag, base: number, flow: boolean): void {
  const range = { start: base + tag.start, end: base + tag.end };
  if (tag.kind === 'comment') {
    const text = html.slice(tag.start + 4, tag.end).replace(/--!?>$/, '');
    composer.comments.push({ text, range });
  } else if (tag.kind === 'close') endTag(composer, raw, { ...tag, ...range });
  else if (tag.kind === 'open') beginTag(composer, raw, html, tag, base, flow);
}

function beginTag(
  composer: Composer,
  raw: RawHtml,
  html: string,
  tag: Tag,
  base: number,
  flow: boolean,
): void {
  const name = elementNameOf(tag.name);
  const element = {
    name,
    attributes: attributesOf(html, tag),
    start: base + tag.start,
    inner: base + tag.end,
    ...(flow && !isInline(name) ? { block: true } : {}),
  };
  if (isVoid(name)) return addVoid(composer, element);
  if (isImageComponent(name)) return addImage(composer, element);
  const frame = beginElement(composer, element);
  if (tag.selfClosing) return endElement(composer, frame, element.inner);
  raw.open.push({ tag: { ...tag, start: element.start, end: element.inner }, frame });
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
