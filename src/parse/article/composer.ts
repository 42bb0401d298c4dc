import type { Comment, Image } from '../../document/article.ts';
import type { BlockKind, MarkKind } from '../../document/block.ts';
import { type Context, ROOT_CONTEXT } from './context.ts';
import type { OpenHeading } from './heading.ts';
import type { TextDraft } from './text-draft.ts';

/** A block under construction. */
export interface BlockDraft extends TextDraft {
  readonly kind: BlockKind;
  readonly marks: MarkDraft[];
  readonly context: Context;
  /** Set on the block of a heading. */
  readonly heading: OpenHeading | undefined;
  start: number;
  end: number;
}

interface MarkDraft {
  readonly kind: MarkKind;
  readonly start: number;
  /** -1 while the element is open. */
  end: number;
  readonly lang: string | undefined;
}

export interface LinkDraft {
  readonly href: string;
  readonly start: number;
  end: number;
  readonly title: string | undefined;
  readonly rel: string | undefined;
  readonly label: string | undefined;
  /** Alternative texts of its images, in order. */
  readonly alternatives: string[];
  /** The parts of the blocks that it covers. */
  readonly parts: { readonly block: BlockDraft; readonly mark: MarkDraft }[];
}

/** An element whose end has not come yet. */
export interface Frame {
  readonly name: string;
  readonly start: number;
  readonly context: Context;
  readonly block: boolean;
  readonly mark: MarkKind | undefined;
  readonly lang: string | undefined;
  readonly link: LinkDraft | undefined;
  /** The block that stood open when a heading began inside it. */
  readonly interrupted: BlockDraft | undefined;
  /** Its marks in the current block. */
  openMarks: MarkDraft[];
  /** Blocks and block elements begun in it: a block that is alone takes the whole element as its range. */
  children: number;
  lastBlock: BlockDraft | undefined;
}

/**
 * Collects an article from the elements and texts that a parser meets in document order. One composer serves HTML,
 * Markdown and MDX, so that a paragraph is the same thing in each.
 */
export interface Composer {
  readonly source: string;
  readonly frames: Frame[];
  /** The open frames that mark or link their text. */
  readonly inline: Frame[];
  readonly blocks: BlockDraft[];
  readonly links: LinkDraft[];
  readonly images: Image[];
  readonly comments: Comment[];
  readonly anchors: string[];
  lists: number;
  current: BlockDraft | undefined;
  /** Where the first inline element since the last block began. */
  inlineStart: number | undefined;
}

const ROOT_FRAME: Frame = {
  name: '',
  start: 0,
  context: ROOT_CONTEXT,
  block: true,
  mark: undefined,
  lang: undefined,
  link: undefined,
  interrupted: undefined,
  openMarks: [],
  children: 0,
  lastBlock: undefined,
};

export function createComposer(source: string): Composer {
  return {
    source,
    frames: [{ ...ROOT_FRAME }],
    inline: [],
    blocks: [],
    links: [],
    images: [],
    comments: [],
    anchors: [],
    lists: 0,
    current: undefined,
    inlineStart: undefined,
  };
}

export function contextOf(composer: Composer): Context {
  return composer.frames[composer.frames.length - 1]!.context;
}
