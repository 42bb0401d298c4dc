import type { Flaw } from '../../document/article.ts';
import { hasOptionalEnd, isFormatting, isVoid } from './elements.ts';
import { type Tag, tagsIn } from './tags.ts';

/** What a look at the tags alone tells of a source. */
export interface Balance {
  readonly flaws: readonly Flaw[];
  /** Offsets of heading tags that the source writes inside another heading, which a parser takes apart. */
  readonly nestedHeadings: ReadonlySet<number>;
  /** Tags nested too deep for a parser, in order. */
  readonly tooDeep: readonly Tag[];
}

interface Open {
  readonly tag: Tag;
  readonly name: string;
  readonly tooDeep: boolean;
}

interface Scan {
  readonly stack: Open[];
  readonly open: Map<string, number>;
  readonly flaws: Flaw[];
  readonly nestedHeadings: Set<number>;
  readonly tooDeep: Tag[];
  depth: number;
  formatting: number;
  foreign: number;
  fostered: number;
}

/** Browsers cap the depth of a tree (Blink: 512); parsers take quadratic time and recurse beyond it. */
const MAX_DEPTH = 512;
/** Unclosed formatting elements are reopened in each block that follows, so that they multiply. */
const MAX_FORMATTING = 12;
/** Elements that close themselves when they begin again, so that they never nest. */
const UNCOUNTED: ReadonlySet<string> = new Set(
  'html head body p caption colgroup thead tbody tfoot tr td th'.split(' '),
);
const SIBLINGS: ReadonlyMap<string, string> = new Map([
  ['li', 'li'],
  ['dt', 'dt dd'],
  ['dd', 'dt dd'],
  ['option', 'option'],
]);
/** What stands in a table outside its cells is moved before the table, at the price of a search each time. */
const MAX_FOSTERED = 200;
const TABLE_ROWS: ReadonlySet<string> = new Set('table thead tbody tfoot tr'.split(' '));
const IN_TABLE: ReadonlySet<string> = new Set(
  'table thead tbody tfoot tr td th caption colgroup col script style template input form'.split(' '),
);
const HEADING = /^h[1-6]$/;

/** Matches opening and closing tags; in linear time, whatever the source. */
export function balanceOf(source: string): Balance {
  const scan: Scan = {
    stack: [],
    open: new Map(),
    flaws: [],
    nestedHeadings: new Set(),
    tooDeep: [],
    depth: 0,
    formatting: 0,
    foreign: 0,
    fostered: 0,
  };
  for (const tag of tagsIn(source)) {
    if (tag.kind === 'open') openTag(scan, tag);
    else if (tag.kind === 'close') closeTag(scan, tag);
  }
  for (const open of scan.stack) reportUnclosed(scan, open);
  const flaws = scan.flaws.sort((a, b) => a.range.start - b.range.start);
  return { flaws, nestedHeadings: scan.nestedHeadings, tooDeep: scan.tooDeep };
}

/** The source with the given tags overwritten by spaces, so that all offsets hold. */
export function blankTags(source: string, tags: readonly Tag[]): string {
  if (tags.length === 0) return source;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of tags) {
    parts.push(source.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  parts.push(source.slice(from));
  return parts.join('');
}

function openTag(scan: Scan, tag: Tag): void {
  const name = tag.name.toLowerCase();
  const fostered = isFostered(scan, name);
  if (isVoid(name) || (scan.foreign > 0 && tag.selfClosing)) {
    if (fostered) scan.tooDeep.push(tag);
    return;
  }
  closeSibling(scan, name);
  if (HEADING.test(name) && isInHeading(scan)) scan.nestedHeadings.add(tag.start);
  const tooDeep = fostered || isTooDeep(scan, name);
  if (tooDeep) scan.tooDeep.push(tag);
  push(scan, { tag, name, tooDeep });
}

function isTooDeep(scan: Scan, name: string): boolean {
  if (UNCOUNTED.has(name)) return false;
  return scan.depth >= MAX_DEPTH || (isFormatting(name) && scan.formatting >= MAX_FORMATTING);
}

function isFostered(scan: Scan, name: string): boolean {
  const above = scan.stack[scan.stack.length - 1];
  if (!above || !TABLE_ROWS.has(above.name) || IN_TABLE.has(name)) return false;
  return ++scan.fostered > MAX_FOSTERED;
}

function isInHeading({ stack }: Scan): boolean {
  return stack.length > 0 && HEADING.test(stack[stack.length - 1]!.name);
}

function closeSibling(scan: Scan, name: string): void {
  const siblings = SIBLINGS.get(name);
  if (!siblings) return;
  let top = scan.stack.length - 1;
  while (top >= 0 && scan.stack[top]!.name === 'p') top--;
  const above = scan.stack[top];
  if (!above || !siblings.split(' ').includes(above.name)) return;
  while (scan.stack.length > top) pop(scan);
}

/** Formatting elements that are still open when an outer element ends stay open, as they do in a browser. */
function closeTag(scan: Scan, tag: Tag): void {
  const name = tag.name.toLowerCase();
  if (!scan.open.get(name)) {
    if (!isVoid(name) && name !== 'p') scan.flaws.push(flaw('stray', tag));
    return;
  }
  const kept: Open[] = [];
  for (let open = pop(scan); open; open = pop(scan)) {
    if (open.name === name) {
      if (open.tooDeep) scan.tooDeep.push(tag);
      break;
    }
    if (isFormatting(open.name) && !open.tooDeep) kept.push(open);
    else reportUnclosed(scan, open);
  }
  for (const open of kept.reverse()) push(scan, open);
}

function reportUnclosed(scan: Scan, { tag, name }: Open): void {
  if (hasOptionalEnd(name) || tag.selfClosing) return;
  scan.flaws.push(flaw('unclosed', tag));
}

function flaw(kind: 'stray' | 'unclosed', { name, start, end }: Tag): Flaw {
  return { kind, detail: name, range: { start, end } };
}

function push(scan: Scan, open: Open): void {
  scan.stack.push(open);
  count(scan, open, 1);
}

function pop(scan: Scan): Open | undefined {
  const open = scan.stack.pop();
  if (open) count(scan, open, -1);
  return open;
}

function count(scan: Scan, { name, tooDeep }: Open, step: 1 | -1): void {
  scan.open.set(name, (scan.open.get(name) ?? 0) + step);
  if (name === 'svg' || name === 'math') scan.foreign += step;
  if (tooDeep || UNCOUNTED.has(name)) return;
  scan.depth += step;
  if (isFormatting(name)) scan.formatting += step;
}
