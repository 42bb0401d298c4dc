import type { Root, RootContent } from 'nlcst';

/** Fourth pass: white space at the edges of a paragraph stands between the paragraphs; a paragraph without sentence goes. */
export function liftWhiteSpace(root: Root): undefined {
  root.children = root.children.flatMap((node): RootContent[] => {
    if (node.type !== 'ParagraphNode') return [node];
    const children = node.children;
    let start = 0;
    let end = children.length;
    while (start < end && children[start]!.type === 'WhiteSpaceNode') start++;
    while (end > start && children[end - 1]!.type === 'WhiteSpaceNode') end--;
    const paragraph: RootContent[] = start < end ? [{ ...node, children: children.slice(start, end) }] : [];
    return [...children.slice(0, start), ...paragraph, ...children.slice(end)];
  });
}
