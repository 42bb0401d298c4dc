import type { Nodes, Root } from 'mdast';
import type { SourceRange } from '../../document/place.ts';
import { addLineBreak, endBlock } from '../article/blocks.ts';
import { type Attributes, noAttributes } from '../article/element.ts';
import { addImage, endElement } from '../article/elements.ts';
import { addCodeBlock, addHtml, addInlineCode, addText } from './leaves.ts';
import { addMdx } from './mdx.ts';
import { endRawSince } from './raw-html.ts';
import { begin, pushChildren, rangeOf, type Walk } from './state.ts';

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
