import type { SourceRange } from './place.ts';
import { sourceRangeOf, type TextMap } from './text-map.ts';

/**
 * `term` and `definition` are the two halves of a description list; `quotation` is a block inside a blockquote;
 * `aside` is text beside the prose (navigation, footer, button); `code` is never prose.
 */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'table-cell'
  | 'caption'
  | 'term'
  | 'definition'
  | 'aside'
  | 'code';

/**
 * `placeholder` is text that no reader sees as prose (a shortcode, Liquid, an inline JSX expression), kept as one unit;
 * `lang` marks an element that declares another language.
 */
export type MarkKind =
  | 'strong'
  | 'emphasis'
  | 'code'
  | 'link'
  | 'quotation'
  | 'deleted'
  | 'lang'
  | 'placeholder'
  | 'abbreviation';

/** Inline markup over `text.slice(start, end)` of its block. */
export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** The language tag of a `lang` mark. */
  readonly lang?: string;
}

/**
 * A piece of text as a reader sees it: entities decoded, inline tags gone, white space collapsed, `<br>` a line break
 * (`\n`), an image nothing. `map` leads any span of it back to the source.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly text: string;
  readonly map: TextMap;
  /** The whole element in the source, markup included. */
  readonly range: SourceRange;
  /** Sorted by start, outer before inner. */
  readonly marks: readonly Mark[];
  /** Index of the section in `article.sections` that holds the block. */
  readonly section: number;
  /** Number of the innermost list in document order, for list items. */
  readonly list?: number;
  /** Language that the block or an ancestor below the root declares. */
  readonly lang?: string;
}

/** The place of a span of a block's text. */
export function placeIn(block: Block, start: number, end: number): SourceRange {
  return sourceRangeOf(block.map, start, end);
}

/** The place of a block's whole text; of its element when it has no text. */
export function placeOf(block: Block): SourceRange {
  return block.text ? sourceRangeOf(block.map, 0, block.text.length) : block.range;
}

const PROSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quotation', 'definition']);

/** Running text: what sentences, readability and repetition are measured on. */
export function isProse(block: Block): boolean {
  return PROSE.has(block.kind);
}

const BODY: ReadonlySet<BlockKind> = new Set([...PROSE, 'heading', 'table-cell', 'caption', 'term']);

/** What counts as the text of the article: all but code and what stands beside the article. */
export function isBody(block: Block): boolean {
  return BODY.has(block.kind);
}
