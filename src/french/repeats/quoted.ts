import type { Block } from '../../document/block.ts';
import { touches } from '../../document/marked-spans.ts';
import { quotationsOf } from '../originality/quotations.ts';

type Span = readonly [start: number, end: number];

const known = new WeakMap<Block, readonly Span[]>();

/** Whether an offset of a block's text stands between quotation marks, the opening mark included. */
export function isQuotedAt(block: Block, offset: number): boolean {
  const spans =
    known.get(block) ?? quotationsOf(block.text).map(({ outerStart, end }): Span => [outerStart, end]);
  known.set(block, spans);
  return touches(spans, offset, offset + 1);
}
