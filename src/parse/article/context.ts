import type { BlockKind } from '../../document/block.ts';
import { blockKindOf, isAside, isTextless } from '../markup/elements.ts';
import type { ElementStart } from './element.ts';
import type { OpenHeading } from './heading.ts';

/** What holds for the text inside an element. */
export interface Context {
  /** The kind of a block that begins here, before `code`, `aside` and `quoted` have their say. */
  readonly kind: BlockKind;
  readonly code: boolean;
  readonly aside: boolean;
  readonly quoted: boolean;
  readonly textless: boolean;
  /** A browser does not show it, or hides it from assistive technology. */
  readonly hidden: boolean;
  readonly list: number | undefined;
  readonly lang: string | undefined;
  readonly headingOffset: number;
  readonly heading: OpenHeading | undefined;
  readonly button: boolean;
  readonly nav: boolean;
  readonly linkList: boolean;
  readonly svg: boolean;
}

export const ROOT_CONTEXT: Context = {
  kind: 'paragraph',
  code: false,
  aside: false,
  quoted: false,
  textless: false,
  hidden: false,
  list: undefined,
  lang: undefined,
  headingOffset: 0,
  heading: undefined,
  button: false,
  nav: false,
  linkList: false,
  svg: false,
};

/** The context inside an element. `nextList` numbers the list that the element may open. */
export function contextInside(outer: Context, element: ElementStart, nextList: number): Context {
  const { name, attributes } = element;
  const role = attributes('role')?.trim().toLowerCase();
  const kind = name === 'p' ? undefined : blockKindOf(name);
  const nav = outer.nav || name === 'nav' || role === 'navigation';

  return {
    kind: kind ?? outer.kind,
    code: outer.code || name === 'pre',
    aside: outer.aside || isAside(name, role, attributes('class')),
    quoted: outer.quoted || name === 'blockquote',
    textless: outer.textless || isTextless(name),
    hidden: outer.hidden || isHidden(element),
    list: isList(name) ? nextList : outer.list,
    lang: langOf(element) ?? outer.lang,
    headingOffset: headingOffsetInside(outer.headingOffset, element),
    heading: outer.heading,
    button: outer.button || name === 'button' || role === 'button',
    nav,
    linkList: outer.linkList || (nav && name === 'li'),
    svg: outer.svg || name === 'svg',
  };
}

export function isList(name: string): boolean {
  return name === 'ul' || name === 'ol' || name === 'menu';
}

/** The kind of a block that begins in a context. */
export function kindIn(context: Context): BlockKind {
  const { heading } = context;
  const presentational = heading?.hidden && !context.hidden;
  if (heading && !presentational) return 'heading';
  if (context.code) return 'code';
  if (context.aside) return 'aside';
  return context.quoted ? 'quotation' : context.kind;
}

const NOT_DISPLAYED = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

function isHidden({ name, attributes }: ElementStart): boolean {
  const hidden = attributes('hidden');
  if (hidden !== undefined && hidden !== 'until-found') return true;
  if (attributes('aria-hidden') === 'true') return true;
  if (name === 'dialog' && attributes('open') === undefined) return true;
  const style = attributes('style');
  return style !== undefined && NOT_DISPLAYED.test(style);
}

/** A language below the root; `<html lang>` is the document's own. */
function langOf({ name, attributes }: ElementStart): string | undefined {
  if (name === 'html' || name === 'body') return undefined;
  return attributes('lang') || undefined;
}

/**
 * The sum of `headingoffset` from the root or the nearest `headingreset` (HTML Standard, 4.3.11.1 Heading levels &
 * offsets): an element's own offset counts even where it resets.
 */
function headingOffsetInside(outer: number, { attributes }: ElementStart): number {
  const base = attributes('headingreset') === undefined ? outer : 0;
  const own = /^[ \t\n\f\r]*\+?(\d{1,6})/.exec(attributes('headingoffset') ?? '');
  return own ? base + Number(own[1]) : base;
}
