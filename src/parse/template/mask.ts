/**
 * What template languages write into Markdown, hidden from the Markdown parser: `drop` leaves no text, `placeholder`
 * stands for text, `comment` is kept as a comment, `anchor` is the id of a heading. Offsets are the draft's.
 */
export interface Mask {
  readonly kind: 'drop' | 'placeholder' | 'comment' | 'anchor';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Leaves a blank instead of something that stands in the line. */
  readonly blank: boolean;
}

/** A private-use character: neither space nor punctuation to Markdown, so that no markup arises from it. */
export const FILLER = '\uE000';
/** A shortcode is not longer than this; an opening mark without its end is text. */
const LONGEST = 4000;

interface Delimiters {
  readonly kind: Mask['kind'];
  readonly open: string;
  readonly close: string;
  readonly multiline: boolean;
}

const COMMENT: Delimiters = { kind: 'comment', open: '{/*', close: '*/}', multiline: true };
const TEMPLATES: readonly Delimiters[] = [
  { kind: 'drop', open: '{{<', close: '>}}', multiline: true },
  { kind: 'drop', open: '{{%', close: '%}}', multiline: true },
  { kind: 'drop', open: '{%', close: '%}', multiline: true },
  { kind: 'placeholder', open: '{{', close: '}}', multiline: false },
];

const DIRECTIVE_LINE =
  /^[ \t]*(?:::+(?:[ \t]*[\w{-][^\n]*)?|(?:!!!|\?\?\?\+?)[ \t]+["\w][^\n]*|===[!+]?[ \t]+"[^\n]*)$/gm;
/** `{#id}`, `{.class}` and kramdown's `{: …}` at the end of a line. */
const ATTRIBUTE_LIST = /\{(?::[^{}\n]*|[ \t]*[#.][\w\u00C0-\u024F][^{}\n]*)\}(?=[ \t]*\r?$)/gm;

/** Pandoc's and kramdown's attributes of a link, an image or a span. */
const INLINE_ATTRIBUTES = /(?<=[)\]`])\{:?[ \t]*(?:[#.][\w-]|[\w-]+=)[^{}\n]*\}/g;
const EMOJI_CODE = /(?<![\w:/]):[a-z][a-z0-9_+-]{1,30}:(?![\w:/])/g;
/** `[!NOTE]` at the head of a quotation. */
const ALERT = /(?<=^[ \t]{0,3}>[ \t]?)\[![A-Za-z]+\][+-]?/gm;

/** The masks of a Markdown draft, in order and apart. */
export function masksOf(draft: string, format: 'markdown' | 'mdx'): Mask[] {
  const masks: Mask[] = [
    ...delimited(draft, COMMENT),
    ...attributeLists(draft),
    ...matching(draft, DIRECTIVE_LINE, 'drop', true),
    ...matching(draft, ALERT, 'drop', true),
    ...matching(draft, INLINE_ATTRIBUTES, 'drop', false),
    ...matching(draft, EMOJI_CODE, 'placeholder', false),
  ];
  if (format === 'markdown') {
    for (const template of TEMPLATES) masks.push(...delimited(draft, template));
    masks.push(...expressionsInTags(draft));
  }
  return apart(masks);
}

/** The tags of template languages, which print nothing, in a draft of any format. */
export function templateTagsOf(draft: string): Mask[] {
  return apart(
    TEMPLATES.filter(({ kind }) => kind === 'drop').flatMap((template) => delimited(draft, template)),
  );
}

/** The draft with its masks filled, so that all offsets hold. */
export function maskedDraft(draft: string, masks: readonly Mask[]): string {
  if (masks.length === 0) return draft;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, blank } of masks) {
    parts.push(draft.slice(from, start), (blank ? ' ' : FILLER).repeat(end - start));
    from = end;
  }
  parts.push(draft.slice(from));
  return parts.join('');
}

function delimited(draft: string, { kind, open, close, multiline }: Delimiters): Mask[] {
  const masks: Mask[] = [];
  for (let start = draft.indexOf(open); start >= 0; start = draft.indexOf(open, start + 1)) {
    const inner = draft.slice(start + open.length, start + LONGEST);
    const length = inner.indexOf(close);
    if (length < 0) continue;
    const text = inner.slice(0, length);
    if (text.includes(open) || (!multiline && /[\n`]/.test(text))) continue;
    const end = start + open.length + length + close.length;
    masks.push({ kind, start, end, text, blank: kind === 'comment' || standsAlone(draft, start, end) });
    start = end - 1;
  }
  return masks;
}

/** More beside a tag on its line is no indentation. */
const LONGEST_INDENT = 200;

/** Alone on its lines, and not inside a block of HTML, which a blank line would end. */
function standsAlone(draft: string, start: number, end: number): boolean {
  const farthest = Math.max(0, start - LONGEST_INDENT - 1);
  const lineStart = farthest + draft.slice(farthest, start).lastIndexOf('\n') + 1;
  if (start - lineStart > LONGEST_INDENT) return false;
  const rest = draft.slice(end, end + LONGEST_INDENT + 1);
  const lineEnd = end + (rest.includes('\n') ? rest.indexOf('\n') : rest.length);
  if (lineEnd - end > LONGEST_INDENT) return false;
  if (draft.slice(lineStart, start).trim() || draft.slice(end, lineEnd).trim()) return false;
  const before = draft.slice(Math.max(0, lineStart - 300), lineStart).trimEnd();
  const previous = before.slice(before.lastIndexOf('\n') + 1).trimStart();
  return (
    !previous.startsWith('<') &&
    !draft
      .slice(lineEnd, lineEnd + 300)
      .trimStart()
      .startsWith('<')
  );
}

function attributeLists(draft: string): Mask[] {
  return [...draft.matchAll(ATTRIBUTE_LIST)].map((match) => {
    const id = /#([^\s{}.]+)/.exec(match[0])?.[1] ?? '';
    return { kind: 'anchor', start: match.index, end: match.index + match[0].length, text: id, blank: true };
  });
}

function matching(draft: string, pattern: RegExp, kind: Mask['kind'], blank: boolean): Mask[] {
  return [...draft.matchAll(pattern)].map(({ 0: text, index: start }) => {
    return { kind, start, end: start + text.length, text, blank };
  });
}

const TAG_START = /<[A-Za-z][\w.:-]*(?=[\s/{])/g;

/** JSX expressions among the attributes of a tag, which would keep Markdown from seeing the tag. */
function expressionsInTags(draft: string): Mask[] {
  if (!/[={\s]\{/.test(draft)) return [];
  const masks: Mask[] = [];
  let unclosed = 0;
  for (const match of draft.matchAll(TAG_START)) {
    const found = expressionsAfter(draft, match.index + match[0].length);
    if (found) masks.push(...found);
    else if (++unclosed === MOST_UNCLOSED) break;
  }
  return masks;
}

/** Tags with an expression that does not end: each is looked through to the longest that one may be. */
const MOST_UNCLOSED = 50;

/** The expressions of a tag; undefined when one does not end. */
function expressionsAfter(draft: string, offset: number): Mask[] | undefined {
  const masks: Mask[] = [];
  const limit = Math.min(draft.length, offset + LONGEST);
  for (let at = offset; at < limit; ) {
    const char = draft[at]!;
    if (char === '>') return masks;
    if (char === '<') return [];
    const end =
      char === '{'
        ? expressionEnd(draft, at, limit)
        : char === '"' || char === "'"
          ? quoteEnd(draft, at, limit)
          : at + 1;
    if (end < 0) return undefined;
    if (char === '{') masks.push({ kind: 'drop', start: at, end, text: draft.slice(at, end), blank: false });
    at = end;
  }
  return [];
}

function expressionEnd(draft: string, start: number, limit: number): number {
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const char = draft[at]!;
    if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return at + 1;
    else if (char === '"' || char === "'" || char === '`') {
      const end = quoteEnd(draft, at, limit);
      if (end < 0) return -1;
      at = end - 1;
    }
  }
  return -1;
}

function quoteEnd(draft: string, start: number, limit: number): number {
  const end = draft.indexOf(draft[start]!, start + 1);
  return end < 0 || end >= limit ? -1 : end + 1;
}

function apart(masks: Mask[]): Mask[] {
  const sorted = masks.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((mask) => {
    if (mask.start < end) return false;
    end = mask.end;
    return true;
  });
}
