import { FILLER } from '../template/mask.ts';

/**
 * Markdown's parser takes quadratic time over some runs of marks that no article holds. Past these numbers a mark is
 * text: it is replaced by a filler of one unit, so that all offsets hold.
 */
const MAX_CONTAINERS = 16;
/** Per paragraph, of each: what may open or close links, emphasis, code, deletions and tags. */
const MAX_MARKS = 1000;
/** Per paragraph: brackets open at once. */
const MAX_OPEN_BRACKETS = 32;
/** Per paragraph: openings of comments and instructions, each of which looks for its end. */
const MAX_DECLARATIONS = 50;
/** Per document. */
const MAX_SETEXT_UNDERLINES = 500;
/** Per document. */
const MAX_FOOTNOTES = 1000;
/** Lines without its mark that go on the paragraph of a quotation, a list or a footnote: each looks through all before it. */
const MAX_LAZY_LINES = 500;

const MARKS = '[]*_`~<(&|';
const CONTAINER = /[ \t]*(>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const UNDERLINE = /^[ >]*(?:=+|-+)[ \t]*\r?$/;
const FOOTNOTE = /^[ >]*\[\^/;
const BULLET = /^[ \t]*[-+*][ \t]/;
const FENCE = /^[ \t>]*(?:```|~~~)/;
const DELIMITER_ROW = /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*(?:(?::-*:?|-+:?)[ \t]*)?)*\r?$/;

/** What begins something else than a line of a paragraph. */
const INTERRUPTION =
  /^[ \t]*(?:[>|<]|#{1,6}(?:\s|$)|[-+*](?:\s|$)|\d{1,9}[.)](?:\s|$)|(?:[-*_][ \t]*){3,}\r?$|[=-]+[ \t]*\r?$|`{3}|~{3})/;

interface Budget {
  readonly marks: Map<string, number>;
  openBrackets: number;
  declarations: number;
  underlines: number;
  footnotes: number;
  inTable: boolean;
  inContainer: boolean;
  lazyLines: number;
}

/** The text with the marks past the limits as text. */
export function tamed(markdown: string): string {
  const budget: Budget = {
    marks: new Map(),
    openBrackets: 0,
    declarations: 0,
    underlines: 0,
    footnotes: 0,
    inTable: false,
    inContainer: false,
    lazyLines: 0,
  };
  const edits: number[] = [];
  for (let start = 0; start < markdown.length; ) {
    const next = markdown.indexOf('\n', start);
    const end = next < 0 ? markdown.length : next;
    tameLine(markdown, start, end, budget, edits);
    start = end + 1;
  }
  return filled(markdown, edits);
}

function tameLine(markdown: string, start: number, end: number, budget: Budget, edits: number[]): void {
  const head = markdown.slice(start, Math.min(end, start + 1000));
  if (!head.trim()) {
    newParagraph(budget, false);
    budget.inContainer = false;
    budget.lazyLines = 0;
    return;
  }
  if (DELIMITER_ROW.test(head) && head.includes('|')) newParagraph(budget, true);
  else if (budget.inTable || BULLET.test(head)) newParagraph(budget, budget.inTable);
  if (UNDERLINE.test(head) && ++budget.underlines > MAX_SETEXT_UNDERLINES) edits.push(start);
  const isFootnote = FOOTNOTE.test(head);
  const isText = isFootnote && ++budget.footnotes > MAX_FOOTNOTES;
  if (isText) edits.push(start + head.indexOf('['));
  const text = tameContainers(markdown, start, end, edits);
  tameLaziness(markdown, start, text > start || (isFootnote && !isText), head, budget, edits);
  if (!FENCE.test(head)) tameMarks(markdown, text, end, budget, edits);
}

function newParagraph(budget: Budget, inTable: boolean): void {
  budget.marks.clear();
  budget.openBrackets = 0;
  budget.declarations = 0;
  budget.inTable = inTable;
}

/** Passes over the marks of quotations and lists, and fills those that nest too deep; where the text begins. */
function tameContainers(markdown: string, start: number, end: number, edits: number[]): number {
  let at = start;
  for (let depth = 1; ; depth++) {
    CONTAINER.lastIndex = at;
    const match = CONTAINER.exec(markdown);
    if (!match || CONTAINER.lastIndex > end) return at;
    if (depth > MAX_CONTAINERS) edits.push(CONTAINER.lastIndex - 1);
    at = CONTAINER.lastIndex;
  }
}

/** Joins lazy lines past the limit to the line before: their text stays the same. */
function tameLaziness(
  markdown: string,
  start: number,
  isContainer: boolean,
  head: string,
  budget: Budget,
  edits: number[],
): void {
  if (isContainer) {
    budget.inContainer = true;
    budget.lazyLines = 0;
  } else if (budget.inContainer && !budget.inTable && !INTERRUPTION.test(head)) {
    if (++budget.lazyLines <= MAX_LAZY_LINES) return;
    if (markdown[start - 2] === '\r') edits.push(start - 2);
    edits.push(start - 1);
  }
}

function tameMarks(markdown: string, start: number, end: number, budget: Budget, edits: number[]): void {
  for (let at = start; at < end; at++) {
    const char = markdown[at]!;
    if (!MARKS.includes(char)) continue;
    const used = (budget.marks.get(char) ?? 0) + 1;
    budget.marks.set(char, used);
    const declares = char === '<' && (markdown[at + 1] === '!' || markdown[at + 1] === '?');
    if (char === '[') budget.openBrackets++;
    else if (char === ']' && budget.openBrackets > 0) budget.openBrackets--;
    const isTooDeep = char === '[' && budget.openBrackets > MAX_OPEN_BRACKETS;
    if (used > MAX_MARKS || isTooDeep || (declares && ++budget.declarations > MAX_DECLARATIONS))
      edits.push(at);
  }
}

function filled(markdown: string, edits: number[]): string {
  if (edits.length === 0) return markdown;
  const parts: string[] = [];
  let from = 0;
  for (const at of edits.sort((a, b) => a - b)) {
    if (at < from) continue;
    parts.push(markdown.slice(from, at), FILLER);
    from = at + 1;
  }
  parts.push(markdown.slice(from));
  return parts.join('');
}
