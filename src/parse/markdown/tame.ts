import { FILLER } from '../template/mask.ts';

/**
 * Markdown's parser takes quadratic time over some runs of marks that no article holds. Past these numbers a mark is
 * text: it is replaced by a filler of one unit, so that all offsets hold.
 */
const MAX_CONTAINERS = 16;
/** Per paragraph, of each: what may open or close links, emphasis, code, deletions and tags. */
const MAX_MARKS = 1000;
/** Per paragraph: openings of comments and instructions, each of which looks for its end. */
const MAX_DECLARATIONS = 50;
/** Per document. */
const MAX_SETEXT_UNDERLINES = 500;
/** Per document. */
const MAX_FOOTNOTES = 1000;

const MARKS = '[]*_`~<(&|';
const CONTAINER = /[ \t]*(>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const UNDERLINE = /^[ >]*(?:=+|-+)[ \t]*\r?$/;
const FOOTNOTE = /^[ >]*\[\^/;
const BULLET = /^[ \t]*[-+*][ \t]/;
const FENCE = /^[ \t>]*(?:```|~~~)/;
const DELIMITER_ROW = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*\r?$/;

interface Budget {
  readonly marks: Map<string, number>;
  declarations: number;
  underlines: number;
  footnotes: number;
  inTable: boolean;
}

/** The text with the marks past the limits as text. */
export function tamed(markdown: string): string {
  const budget: Budget = { marks: new Map(), declarations: 0, underlines: 0, footnotes: 0, inTable: false };
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
    return;
  }
  if (DELIMITER_ROW.test(head) && head.includes('|')) newParagraph(budget, true);
  else if (budget.inTable || BULLET.test(head)) newParagraph(budget, budget.inTable);
  if (UNDERLINE.test(head) && ++budget.underlines > MAX_SETEXT_UNDERLINES) edits.push(start);
  if (FOOTNOTE.test(head) && ++budget.footnotes > MAX_FOOTNOTES) edits.push(start + head.indexOf('['));
  const text = tameContainers(markdown, start, end, edits);
  if (!FENCE.test(head)) tameMarks(markdown, text, end, budget, edits);
}

function newParagraph(budget: Budget, inTable: boolean): void {
  budget.marks.clear();
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

function tameMarks(markdown: string, start: number, end: number, budget: Budget, edits: number[]): void {
  for (let at = start; at < end; at++) {
    const char = markdown[at]!;
    if (!MARKS.includes(char)) continue;
    const used = (budget.marks.get(char) ?? 0) + 1;
    budget.marks.set(char, used);
    const declares = char === '<' && (markdown[at + 1] === '!' || markdown[at + 1] === '?');
    if (used > MAX_MARKS || (declares && ++budget.declarations > MAX_DECLARATIONS)) edits.push(at);
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
