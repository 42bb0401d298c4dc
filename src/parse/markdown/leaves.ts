import type { Nodes, Text } from 'mdast';
import type { SourceRange } from '../../document/place.ts';
import { addDecoded, addSource } from '../article/blocks.ts';
import { noAttributes } from '../article/element.ts';
import { beginElement, endElement } from '../article/elements.ts';
import { addMasked } from './masked-text.ts';
import type { Piece } from './pieces.ts';
import { addRawHtml, type TextSink } from './raw-html.ts';
import { rangeOf, type Walk } from './state.ts';

/** Adds a text, piece by piece. */
export function addText(walk: Walk, node: Text): void {
  const pieces = (node.data as { pieces?: readonly Piece[] } | undefined)?.pieces ?? [rangeOf(node)];
  for (const piece of pieces) {
    const { start, end } = piece;
    if ('text' in piece && piece.text !== undefined) addDecoded(walk.composer, piece.text, start, end);
    else addMasked(walk, start, end);
  }
}

/** The text between the backticks, less the space that keeps backticks apart. */
export function addInlineCode(walk: Walk, range: SourceRange): void {
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
export function addCodeBlock(walk: Walk, range: SourceRange, column: number): void {
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
export function addHtml(walk: Walk, node: Nodes, range: SourceRange, flow: boolean): void {
  const { composer, raw, masked, sink } = walk;
  const pieces = (node.data as { pieces?: readonly Piece[] } | undefined)?.pieces ?? [range];
  let text = '';
  let at = range.start;
  for (const { start, end } of pieces) {
    text += ' '.repeat(Math.max(0, start - at)) + masked.slice(Math.max(start, at), end);
    at = Math.max(at, end);
  }
  addRawHtml(
    composer,
    raw,
    { text, base: range.start, flow },
    pieces.length > 1 ? withinPieces(sink, pieces) : sink,
  );
}

/** A sink that passes over what stands between pieces; texts come in order. */
function withinPieces(sink: TextSink, pieces: readonly Piece[]): TextSink {
  let index = 0;
  return {
    decoded: sink.decoded,
    source: (start, end) => {
      while (index < pieces.length && pieces[index]!.end <= start) index++;
      for (let at = index; at < pieces.length && pieces[at]!.start < end; at++) {
        sink.source(Math.max(start, pieces[at]!.start), Math.min(end, pieces[at]!.end));
      }
    },
  };
}
