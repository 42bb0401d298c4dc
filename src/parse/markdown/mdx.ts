import type { Nodes } from 'mdast';
import { addDecoded, addPlaceholder } from '../article/blocks.ts';
import type { Attributes, ElementStart } from '../article/element.ts';
import { addImage, addVoid } from '../article/elements.ts';
import { isVoid } from '../markup/elements.ts';
import { elementNameOf, isImageComponent, isInline } from './raw-html.ts';
import { begin, rangeOf, type Walk } from './state.ts';

interface JsxAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: string | { readonly value: string } | null;
}

interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly JsxAttribute[];
}

const COMMENT = /^\s*\/\*([\s\S]*)\*\/\s*$/;
const STRING = /^\s*(?:"([^"\\]*)"|'([^'\\]*)'|`([^`\\$]*)`)\s*$/;

/** Adds a node of MDX; import and export statements are no text. */
export function addMdx(walk: Walk, node: Nodes): void {
  const mdx = node as unknown as MdxNode;
  if (mdx.type === 'mdxJsxFlowElement' || mdx.type === 'mdxJsxTextElement') addJsx(walk, node, mdx);
  else if (mdx.type === 'mdxFlowExpression' || mdx.type === 'mdxTextExpression')
    addExpression(walk, node, mdx);
}

function addJsx(walk: Walk, node: Nodes, mdx: MdxNode): void {
  const { start, end } = rangeOf(node);
  const flow = mdx.type === 'mdxJsxFlowElement';
  const name = elementNameOf(mdx.name ?? (flow ? 'div' : 'span'));
  const element: Omit<ElementStart, 'start' | 'inner'> = {
    name,
    attributes: attributesOf(mdx.attributes ?? []),
    ...(flow && !isInline(name) ? { block: true } : {}),
  };
  if (isVoid(name)) {
    addVoid(walk.composer, { ...element, start, inner: end });
    return;
  }
  if (isImageComponent(name)) {
    addImage(walk.composer, { ...element, start, inner: end });
    return;
  }
  begin(walk, node, element);
}

function attributesOf(attributes: readonly JsxAttribute[]): Attributes {
  return (name) => {
    const found = attributes.find((attribute) => attribute.name && htmlNameOf(attribute.name) === name);
    if (!found) return undefined;
    const { value } = found;
    return typeof value === 'string' ? value : (value?.value ?? '');
  };
}

function htmlNameOf(name: string): string {
  return name === 'className' ? 'class' : name.toLowerCase();
}

function addExpression({ composer }: Walk, node: Nodes, { type, value = '' }: MdxNode): void {
  const range = rangeOf(node);
  const comment = COMMENT.exec(value);
  if (comment) {
    composer.comments.push({ text: comment[1]!, range });
    return;
  }
  const string = STRING.exec(value);
  const text = string && (string[1] ?? string[2] ?? string[3]);
  if (text) addDecoded(composer, text, range.start, range.end);
  else if (type === 'mdxTextExpression' && !string) addPlaceholder(composer, range.start, range.end);
}
