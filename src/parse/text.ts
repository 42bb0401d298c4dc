import { assemble } from './article/assemble.ts';
import { addSource } from './article/blocks.ts';
import { type Composer, createComposer, type Frame } from './article/composer.ts';
import { noAttributes } from './article/element.ts';
import { beginElement, endElement } from './article/elements.ts';
import { finishArticle } from './article/finish.ts';
import type { FrontMatterReader } from './front-matter/front-matter.ts';
import type { BodyFields } from './metadata/metadata.ts';
import type { Parser } from './parser.ts';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const TITLE_LINE = /^(\uFEFF?\s*(?:title|titre)\s*:\s*)(\S.*)$/i;
const LIST_MARKER = /^\s*(?:[-–—*•‣▪◦·]|\d{1,3}[.)])[ \t\u00A0\u202F]+(?=\S)/;
/** A line of at least this length is a paragraph of its own where no blank line parts paragraphs. */
const LONG_LINE = 120;

/** Loads the parser of plain text, which knows paragraphs and lists but no headings. */
export function loadTextParser(readFrontMatter: FrontMatterReader): Parser {
  return (draft, options) => {
    const frontMatter = readFrontMatter(draft);
    const composer = createComposer(draft);
    const lines = linesIn(draft, frontMatter.bodyStart).map((line) => withoutComment(composer, line));
    const body = titleIn(lines);
    addGroups(composer, groupsOf(body.fields.title ? lines.slice(1) : lines));

    const reading = {
      draft,
      format: 'text',
      parts: assemble(composer),
      frontMatter,
      body,
      flaws: [],
      structuredData: [],
      extent: 'fragment',
      redirects: false,
    } as const;
    return finishArticle(reading, options);
  };
}

/** As places count lines: a lone CR ends one too. */
const LINE_END = /\r\n?|\n/g;

function linesIn(draft: string, from: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < draft.length; ) {
    LINE_END.lastIndex = start;
    const end = LINE_END.exec(draft)?.index ?? draft.length;
    lines.push({ start, end, text: draft.slice(start, end) });
    start = Math.max(end, LINE_END.lastIndex);
  }
  return lines;
}

const COMMENT = /^\s*<!--(\s*bon-a-tirer[^\n]*)-->\s*$/i;

/** The line, or a blank one for a comment to us: it alone is none of the text. */
function withoutComment({ comments }: Composer, line: Line): Line {
  const comment = COMMENT.exec(line.text)?.[1];
  if (comment === undefined) return line;
  const { start, end } = line;
  comments.push({ text: comment, range: { start, end } });
  return { start, end, text: '' };
}

/** `TITLE: …` or `Titre : …` on the first line, before a blank one. */
function titleIn(lines: readonly Line[]): BodyFields {
  const none = { fields: {}, og: {}, dates: [] };
  const [first, second] = lines;
  const match = first && TITLE_LINE.exec(first.text);
  if (!match || second?.text.trim()) return none;
  const start = first.start + match[1]!.length;
  const value = match[2]!.trim();
  const range = { start, end: start + value.length };
  return { ...none, fields: { title: { value, origin: 'body', key: 'title', range } } };
}

/** Lines that belong together: between blank lines, or one by one where long lines follow each other. */
function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (!line.text.trim()) {
      open = false;
      continue;
    }
    const previous = lines[index - 1];
    const startsAnew = !open || LIST_MARKER.test(line.text) || isParagraphEnd(previous);
    if (startsAnew) groups.push([line]);
    else groups.at(-1)!.push(line);
    open = true;
  }
  return groups;
}

function isParagraphEnd(line: Line | undefined): boolean {
  return line !== undefined && line.text.length >= LONG_LINE;
}

/** Items that follow each other are one list. */
function addGroups(composer: Composer, groups: readonly Line[][]): void {
  let list: Frame | undefined;
  for (const group of groups) {
    const { start, text } = group[0]!;
    const marker = LIST_MARKER.exec(text)?.[0];
    if (list && !marker) {
      endElement(composer, list, start);
      list = undefined;
    }
    if (marker)
      list ??= beginElement(composer, { name: 'ul', attributes: noAttributes, start, inner: start });
    addGroup(composer, group, marker ?? '');
  }
  if (list) endElement(composer, list, groups.at(-1)!.at(-1)!.end);
}

function addGroup(composer: Composer, group: readonly Line[], marker: string): void {
  const first = group[0]!;
  const { end } = group.at(-1)!;
  const start = first.start + (first.text.startsWith('\uFEFF') ? 1 : 0);
  const name = marker ? 'li' : 'p';
  const frame = beginElement(composer, { name, attributes: noAttributes, start, inner: start });
  addSource(composer, start + marker.length, end);
  endElement(composer, frame, end);
}
