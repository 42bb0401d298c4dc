import type { Definition, Nodes, Root, Text } from 'mdast';
import type { SourceRange } from '../../document/place.ts';
import { addDecoded, addLineBreak, addSource, endBlock } from '../article/blocks.ts';
import type { Composer, Frame } from '../article/composer.ts';
import { type Attributes, type ElementStart, noAttributes } from '../article/element.ts';
import { addImage, beginElement, endElement } from '../article/elements.ts';
import { addMasked, type MaskCursor } from './masked-text.ts';
import { addMdx } from './mdx.ts';
import type { Piece } from './pieces.ts';
import { addRawHtml, endRawSince, type RawHtml, type TextSink } from './raw-html.ts';

/** A walk over a Markdown tree: no recursion, since a tree may be deep. */
export interface Walk {
  readonly composer: Composer;
  readonly raw: RawHtml;
  /** The source as the Markdown parser saw it. */
  readonly masked: string;
  readonly masks: MaskCursor;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Code, in which nothing is markup. */
  readonly code: SourceRange[];
  readonly steps: Step[];
  readonly sink: TextSink;
}

export type Step =
  | { readonly node: Nodes; readonly flow: boolean }
  | { readonly end: Frame; readonly at: number; readonly rawMark: number };

/** Feeds a Markdown tree to the walk's composer. */
export function walkMarkdown(tree: Root, walk: Walk): void {
  const { steps, composer, raw } = walk;
  pushChildren(walk, tree);
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('node' in step) {
      visit(walk, step.node, step.flow);
      continue;
    }
    endRawSince(composer, raw, step.rawMark, step.at);
    endElement(composer, step.end, step.at);
  }
  endRawSince(composer, raw, 0, walk.masked.length);
}

const ELEMENT_OF: Readonly<Record<string, string>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  listItem: 'li',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  footnoteDefinition: 'aside',
};

function visit(walk: Walk, node: Nodes, flow: boolean): void {
  const range = rangeOf(node);
  const name = elementOf(node);
  if (name) begin(walk, node, { name, attributes: noAttributes });
  else if (node.type === 'text') addText(walk, node);
  else if (node.type === 'html') addHtml(walk, node, range, flow);
  else if (isLinkOrImage(node)) visitLinkOrImage(walk, node, range);
  else if (node.type === 'inlineCode') addInlineCode(walk, range);
  else if (node.type === 'code') addCodeBlock(walk, range, node.position!.start.column);
  else if (node.type === 'break') addLineBreak(walk.composer, range.start, range.end);
  else if (node.type === 'thematicBreak') endBlock(walk.composer);
  else addMdx(walk, node);
}

function elementOf(node: Nodes): string | undefined {
  if (node.type === 'heading') return `h${node.depth}`;
  if (node.type === 'list') return node.ordered ? 'ol' : 'ul';
  return ELEMENT_OF[node.type];
}

type LinkOrImage = Extract<Nodes, { type: 'link' | 'linkReference' | 'image' | 'imageReference' }>;

function isLinkOrImage(node: Nodes): node is LinkOrImage {
  return /^(?:link|image)(?:Reference)?$/.test(node.type);
}

function visitLinkOrImage(walk: Walk, node: LinkOrImage, range: SourceRange): void {
  const target = 'identifier' in node ? walk.definitions.get(node.identifier) : node;
  const url = target?.url ?? '';
  if ('alt' in node) addMarkdownImage(walk, url, node.alt, range);
  else begin(walk, node, linkTo(walk, url, target?.title, range));
}

/** Begins an element and queues its content and its end. */
export function begin(walk: Walk, node: Nodes, element: Omit<ElementStart, 'start' | 'inner'>): void {
  const { start, end } = rangeOf(node);
  const frame = beginElement(walk.composer, { ...element, start, inner: start });
  walk.steps.push({ end: frame, at: end, rawMark: walk.raw.open.length });
  pushChildren(walk, node);
}

const FLOW_PARENTS: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'footnoteDefinition',
  'mdxJsxFlowElement',
]);

function pushChildren({ steps }: Walk, node: Nodes): void {
  if (!('children' in node)) return;
  const { children } = node;
  const flow = FLOW_PARENTS.has(node.type);
  for (let index = children.length - 1; index >= 0; index--) steps.push({ node: children[index]!, flow });
}

function linkTo(
  walk: Walk,
  url: string,
  title: string | null | undefined,
  range: SourceRange,
): { readonly name: string; readonly attributes: Attributes } {
  const href = walk.masks.restore(url, range);
  return {
    name: 'a',
    attributes: (name) => (name === 'href' ? href : name === 'title' ? (title ?? undefined) : undefined),
  };
}

function addMarkdownImage(walk: Walk, url: string, alt: string | null | undefined, range: SourceRange): void {
  const src = walk.masks.restore(url, range);
  addImage(walk.composer, {
    name: 'img',
    attributes: (name) => (name === 'src' ? src : name === 'alt' ? (alt ?? '') : undefined),
    start: range.start,
    inner: range.end,
  });
}

function addText(walk: Walk, node: Text): void {
  const pieces = (node.data as { pieces?: readonly Piece[] } | undefined)?.pieces ?? [rangeOf(node)];
  for (const piece of pieces) {
    const { start, end } = piece;
    if ('text' in piece && piece.text !== undefined) addDecoded(walk.composer, piece.text, start, end);
    else addMasked(walk, start, end);
  }
}

/** The text between the backticks, less the space that keeps backticks apart. */
function addInlineCode(walk: Walk, range: SourceRange): void {
  const { composer } = walk;
  walk.code.push(range);
  const { source } = composer;
  let { start, end } = range;
  while (source[start] === '`') start++;
  while (source[end - 1] === '`') end--;
  const frame = beginElement(composer, {
    name: 'code',
    attributes: noAttributes,
    start: range.start,
    inner: start,
  });
  addSource(composer, start, Math.max(start, end));
  endElement(composer, frame, range.end);
}

/** The lines between the fences; an indented block has none. */
function addCodeBlock(walk: Walk, range: SourceRange, column: number): void {
  const { composer } = walk;
  const { source } = composer;
  walk.code.push(range);
  let { start, end } = range;
  const fence = /^[`~]{3,}/.exec(source.slice(start, start + 400))?.[0];
  if (fence) {
    const line = source.indexOf('\n', start);
    start = line < 0 || line > end ? end : line + 1;
    const last = source.lastIndexOf('\n', end - 1);
    if (last >= start - 1 && source.slice(last + 1, end).includes(fence)) end = Math.max(start, last);
  } else start -= column - 1;
  const frame = beginElement(composer, { name: 'pre', attributes: noAttributes, ...range, inner: start });
  addSource(composer, start, end);
  endElement(composer, frame, range.end);
}

/** Raw HTML, with the marks of a container around it (`> `) as spaces. */
function addHtml(walk: Walk, node: Nodes, range: SourceRange, flow: boolean): void {
  const { composer, raw, masked, sink } = walk;
  const pieces = (node.data as { pieces?: readonly Piece[] } | undefined)?.pieces ?? [range];
  let text = '';
  let at = range.start;
  for (const { start, end } of pieces) {
    text += ' '.repeat(Math.max(0, start - at)) + masked.slice(Math.max(start, at), end);
    at = Math.max(at, end);
  }
  addRawHtml(composer, raw, { text, base: range.start, flow }, sink);
}

export function rangeOf(node: Nodes): SourceRange {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}
