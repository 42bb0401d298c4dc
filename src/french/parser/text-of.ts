import type { Nodes } from 'nlcst';

/** The text that a node spans. */
export function textOf(node: Nodes): string {
  return 'value' in node ? node.value : node.children.map(textOf).join('');
}
