import type { Element, ElementContent, Nodes, Root, RootContent, Text } from 'hast';
import { addDecoded, addSource } from '../article/blocks.ts';
import { type Composer, contextOf, type Frame } from '../article/composer.ts';
import { addVoid, beginElement, endElement, noteAlternative } from '../article/elements.ts';
import { isVoid } from '../markup/elements.ts';
import { referenceDecodedAs } from '../markup/references.ts';
import { tagAt } from '../markup/tags.ts';
import { attributesOf, openingEndOf, placeOfImplied, rangeOf, rangeWithin } from './tree-places.ts';

/** What the walk meets beside the prose. */
export interface HtmlHead {
  readonly elements: Element[];
  html: Element | undefined;
  body: Element | undefined;
  /** Where the last text or start tag ends. */
  reached: number;
}

const HEAD_ELEMENTS: ReadonlySet<string> = new Set(['title', 'meta', 'link', 'script']);

type Step = { readonly node: Nodes } | { readonly end: Frame; readonly at: number };

/** Feeds a tree to the composer; without recursion, since a tree may be deep. */
export function walkHtml(tree: Root, composer: Composer, headingTags: ReadonlySet<number>): HtmlHead {
  const head: HtmlHead = { elements: [], html: undefined, body: undefined, reached: 0 };
  const steps: Step[] = tree.children.map((node) => ({ node })).reverse();
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('end' in step) endElement(composer, step.end, step.at);
    else visit(step.node, composer, steps, head, headingTags);
  }
  return head;
}

function visit(
  node: Nodes,
  composer: Composer,
  steps: Step[],
  head: HtmlHead,
  headingTags: ReadonlySet<number>,
): void {
  if (node.type === 'text') {
    addText(composer, node);
    head.reached = rangeOf(node).end;
    return;
  }
  if (node.type === 'comment') {
    composer.comments.push({ text: node.value, range: rangeWithin(composer.source, node) });
    return;
  }
  if (node.type !== 'element') return;
  noteHead(head, node, composer);
  beginNode(node, composer, steps, head, headingTags);
}

function noteHead(head: HtmlHead, node: Element, composer: Composer): void {
  if (node.tagName === 'html') head.html ??= node;
  else if (node.tagName === 'body') head.body ??= node;
  else if (HEAD_ELEMENTS.has(node.tagName)) {
    if (contextOf(composer).svg) noteAlternative(composer, textOf(node));
    else head.elements.push(node);
  }
}

function beginNode(
  node: Element,
  composer: Composer,
  steps: Step[],
  head: HtmlHead,
  headingTags: ReadonlySet<number>,
): void {
  const { start, end } = node.position
    ? rangeWithin(composer.source, node)
    : placeOfImplied(node, composer.source, head.reached);
  const inner = Math.min(openingEndOf(node) ?? (isVoid(node.tagName) ? end : start), composer.source.length);
  head.reached = Math.max(head.reached, inner);
  const element = {
    name: node.tagName === 'form' && holdsArticle(node) ? 'div' : node.tagName,
    attributes: attributesOf(node),
    start,
    inner,
    insideHeading: headingTags.has(start),
  };
  if (isVoid(node.tagName)) {
    addVoid(composer, element);
    return;
  }
  const frame = beginElement(composer, element);
  steps.push({ end: frame, at: Math.max(end, inner) });
  for (let index = node.children.length - 1; index >= 0; index--) steps.push({ node: node.children[index]! });
}

/** Some generators wrap the whole page in a form. */
function holdsArticle(form: Element): boolean {
  const queue: ElementContent[] = [...form.children];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (node.type !== 'element') continue;
    if (/^(?:h1|h2|main|article)$/.test(node.tagName)) return true;
    for (const child of node.children) queue.push(child);
  }
  return false;
}

/** A text node's value has no references any more: each is found again in the source, from left to right. */
function addText(composer: Composer, node: Text): void {
  const { start, end } = rangeOf(node);
  const { source } = composer;
  if (!/[&<]/.test(source.slice(start, end))) {
    addSource(composer, start, end);
    return;
  }

  let from = start;
  let value = 0;
  for (let at = start; at < end; ) {
    const unit = unitAt(source, at, node.value, value);
    if (unit.kind !== 'verbatim') addSource(composer, from, at);
    if (unit.kind === 'reference') addDecoded(composer, unit.text, at, unit.end);
    value += unit.text.length;
    at = unit.end;
    if (unit.kind !== 'verbatim') from = at;
  }
  addSource(composer, from, end);
}

interface Unit {
  readonly kind: 'verbatim' | 'reference' | 'dropped';
  readonly text: string;
  readonly end: number;
}

/** What the source holds at an offset of a text; a tag there is one that the parser has dropped. */
function unitAt(source: string, at: number, value: string, valueAt: number): Unit {
  const char = source[at]!;
  if (char === '&') {
    const reference = referenceDecodedAs(source, at, value, valueAt);
    if (reference) return { kind: 'reference', ...reference };
  }
  if (char === '<') {
    const tag = tagAt(source, at);
    if (tag) return { kind: 'dropped', text: '', end: tag.end };
  }
  const lineEnd = char === '\n' || char === '\r';
  if (!lineEnd) return { kind: 'verbatim', text: char, end: at + 1 };
  // A line end of two units is one in the tree; the first after `<pre>` is none.
  const end = char === '\r' && source[at + 1] === '\n' ? at + 2 : at + 1;
  return value[valueAt] === '\n' ? { kind: 'verbatim', text: '\n', end } : { kind: 'dropped', text: '', end };
}

export function textOf(node: Element): string {
  return node.children
    .map((child: ElementContent | RootContent) => (child.type === 'text' ? child.value : ''))
    .join('')
    .trim();
}
