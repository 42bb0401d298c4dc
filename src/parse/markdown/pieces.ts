/**
 * A part of a Markdown text and where it stands: verbatim without `text`, else a reference or an escape as one unit.
 * mdast merges them into one string and forgets the places; these handlers keep both.
 */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text?: string;
}

interface Point {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

interface Token {
  readonly start: Point;
  readonly end: Point;
}

interface TreeNode {
  readonly type: string;
  value: string;
  data?: { pieces?: Piece[] };
  position: { start: Point; end: Point };
  readonly children: TreeNode[];
}

/** The part of mdast-util-from-markdown's compile context that the handlers use. */
interface CompileContext {
  readonly stack: TreeNode[];
  readonly data: { atHardBreak?: boolean | undefined; setextHeadingSlurpLineEnding?: boolean | undefined };
  readonly config: { readonly canContainEols: readonly string[] };
  sliceSerialize(token: Token): string;
  resume(): string;
  exit(token: Token): void;
}

type Handle = (this: CompileContext, token: Token) => void;

/** An extension of mdast-util-from-markdown that notes the pieces of texts and of raw HTML in `node.data.pieces`. */
export const keepPieces: { readonly exit: Readonly<Record<string, Handle>> } = {
  exit: {
    data: exitData,
    htmlFlowData: exitData,
    htmlTextData: exitData,
    characterEscapeValue: exitEscape,
    characterReference: exitReference,
    lineEnding: exitLineEnding,
    htmlFlow: exitHtml,
    htmlText: exitHtml,
  },
};

function exitData(this: CompileContext, token: Token): void {
  addPiece(
    this.stack.pop()!,
    this.sliceSerialize(token),
    {
      start: token.start.offset,
      end: token.end.offset,
    },
    token,
  );
}

/** The backslash stands before the token. */
function exitEscape(this: CompileContext, token: Token): void {
  const text = this.sliceSerialize(token);
  addPiece(this.stack.pop()!, text, { start: token.start.offset - 1, end: token.end.offset, text }, token);
}

/** The value has been added by then, and is what follows the pieces before it. */
function exitReference(this: CompileContext, token: Token): void {
  const node = this.stack.pop()!;
  const known = lengthOf(node.data?.pieces ?? []);
  const text = node.value.slice(known);
  addPiece(node, '', { start: token.start.offset, end: token.end.offset, text }, token);
}

/** In a container the token goes on to the end of the next line's `> `: its own text is shorter. */
function exitLineEnding(this: CompileContext, token: Token): void {
  const text = this.sliceSerialize(token);
  const start = token.start.offset;
  const end = start + text.length;
  const parent = this.stack[this.stack.length - 1]!;
  if (this.data.atHardBreak) {
    parent.children[parent.children.length - 1]!.position.end = { ...token.end, offset: end };
    this.data.atHardBreak = undefined;
    return;
  }
  if (this.data.setextHeadingSlurpLineEnding || !this.config.canContainEols.includes(parent.type)) return;
  const last = parent.children[parent.children.length - 1];
  const node = last?.type === 'text' ? last : newText(parent, token);
  addPiece(node, text, { start, end }, token);
}

function newText(parent: TreeNode, token: Token): TreeNode {
  const node = { type: 'text', value: '', position: { start: { ...token.start }, end: { ...token.end } } };
  parent.children.push(node as TreeNode);
  return node as TreeNode;
}

function exitHtml(this: CompileContext, token: Token): void {
  const fragment = this.stack[this.stack.length - 1]!;
  const pieces = fragment.children.flatMap((child) => child.data?.pieces ?? []);
  const value = this.resume();
  const node = this.stack[this.stack.length - 1]!;
  node.value = value;
  node.data = { pieces };
  this.exit(token);
}

function addPiece(node: TreeNode, value: string, piece: Piece, token: Token): void {
  node.value += value;
  node.position.end = { ...token.end };
  node.data ??= {};
  node.data.pieces ??= [];
  node.data.pieces.push(piece);
}

function lengthOf(pieces: readonly Piece[]): number {
  let length = 0;
  for (const { start, end, text } of pieces) length += text?.length ?? end - start;
  return length;
}
