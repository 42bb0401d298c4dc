import type { BlockKind, MarkKind } from '../../document/block.ts';

/** Elements that start a line of their own (HTML Standard, 15.3 Rendering). */
const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section ' +
    'summary table caption tbody td tfoot th thead tr ul button'
  ).split(' '),
);

/** Elements whose text no reader sees as part of the article. */
const TEXTLESS_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'script style template noscript svg math textarea select datalist iframe object audio video canvas head title ' +
    'rp rt noframes noembed'
  ).split(' '),
);

/** Elements without content (HTML Standard, 13.1.2). */
const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input link meta param source track wbr'.split(' '),
);

/** Elements whose end tag may be left out (HTML Standard, 13.1.2.4). */
const OPTIONAL_END: ReadonlySet<string> = new Set(
  'html head body li dt dd p rb rt rtc rp optgroup option colgroup caption thead tbody tfoot tr td th'.split(
    ' ',
  ),
);

/** Elements that a parser reopens in each following block while they are unclosed (HTML Standard, 13.2.4.3). */
const FORMATTING_ELEMENTS: ReadonlySet<string> = new Set(
  'a b big code em font i nobr s small strike strong tt u'.split(' '),
);

/** Elements whose content is text up to their end tag (HTML Standard, 13.1.2). */
const RAW_TEXT_ELEMENTS: ReadonlySet<string> = new Set(
  'script style textarea title xmp iframe noembed noframes'.split(' '),
);

const ASIDE_ELEMENTS: ReadonlySet<string> = new Set(
  'nav footer aside form button search fieldset legend label'.split(' '),
);
const ASIDE_ROLES: ReadonlySet<string> = new Set(
  'navigation search contentinfo complementary banner form button menu menubar toolbar'.split(' '),
);

const KIND_OF_ELEMENT: ReadonlyMap<string, BlockKind> = new Map([
  ['li', 'list-item'],
  ['td', 'table-cell'],
  ['th', 'table-cell'],
  ['dt', 'term'],
  ['dd', 'definition'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);

const MARK_OF_ELEMENT: ReadonlyMap<string, MarkKind> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['var', 'code'],
  ['tt', 'code'],
  ['a', 'link'],
  ['q', 'quotation'],
  ['del', 'deleted'],
  ['s', 'deleted'],
  ['strike', 'deleted'],
  ['abbr', 'abbreviation'],
  ['acronym', 'abbreviation'],
]);

export function isBlockElement(name: string): boolean {
  return BLOCK_ELEMENTS.has(name);
}

export function isTextless(name: string): boolean {
  return TEXTLESS_ELEMENTS.has(name);
}

export function isVoid(name: string): boolean {
  return VOID_ELEMENTS.has(name);
}

export function hasOptionalEnd(name: string): boolean {
  return OPTIONAL_END.has(name);
}

export function isFormatting(name: string): boolean {
  return FORMATTING_ELEMENTS.has(name);
}

export function isRawText(name: string): boolean {
  return RAW_TEXT_ELEMENTS.has(name);
}

/** The kind of the blocks that an element holds, if it sets one. */
export function blockKindOf(name: string): BlockKind | undefined {
  return KIND_OF_ELEMENT.get(name);
}

export function markKindOf(name: string): MarkKind | undefined {
  return MARK_OF_ELEMENT.get(name);
}

const CALLOUT =
  /(?:^|[-_\s])(?:note|callout|admonition|alert|tip|info|warning|encart|encadre|highlight)(?:$|[-_\s])/i;

/** Navigation, forms and what else stands beside the article; a callout inside it belongs to the article. */
export function isAside(name: string, role: string | undefined, className: string | undefined): boolean {
  if (role === 'note' || role === 'region' || role === 'presentation') return false;
  if (role && ASIDE_ROLES.has(role)) return true;
  if (!ASIDE_ELEMENTS.has(name)) return false;
  return !(name === 'aside' && className !== undefined && CALLOUT.test(className));
}
