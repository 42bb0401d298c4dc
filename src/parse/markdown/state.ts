import type { Definition, Nodes } from 'mdast';
import type { SourceRange } from '../../document/place.ts';
import type { Composer, Frame } from '../article/composer.ts';
import type { ElementStart } from '../article/element.ts';
import { beginElement } from '../article/elements.ts';
import type { MaskCursor } from './masked-text.ts';
import type { RawHtml, TextSink } from './raw-html.ts';

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

type Step =
  | { readonly node: Nodes; readonly flow: boolean }
  | { readonly end: Frame; readonly at: number; readonly rawMark: number };

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

/** Queues the children of a node. */
export function pushChildren({ steps }: Walk, node: Nodes): void {
  if (!('children' in node)) return;
  const { children } = node;
  const flow = FLOW_PARENTS.has(node.type);
  for (let index = children.length - 1; index >= 0; index--) steps.push({ node: children[index]!, flow });
}

/** The place of a node. */
export function rangeOf(node: Nodes): SourceRange {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}
