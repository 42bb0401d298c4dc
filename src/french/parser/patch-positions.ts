import type { Root } from 'nlcst';
import type { Node } from 'unist';

/** Last pass: a parent begins with its first child and ends with its last. */
export function patchPositions(root: Root): undefined {
  for (const node of root.children) {
    if (node.type === 'ParagraphNode') {
      for (const child of node.children) if (child.type === 'SentenceNode') patch(child);
      patch(node);
    }
  }
  patch(root);
}

function patch(parent: Node & { children: readonly Node[] }): void {
  const start = parent.children[0]?.position?.start;
  const end = parent.children.at(-1)?.position?.end;
  if (start && end) parent.position = { start, end };
}
