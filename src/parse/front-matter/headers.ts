import type { FrontMatterSyntax, FrontMatterValue } from './front-matter.ts';

/** A key, as Python-Markdown and MultiMarkdown write it without fences, and what follows its colon. */
const FIELD = /^ {0,3}([A-Za-z0-9_-]+)[ \t]*:(?:[ \t]+|$)/;
const CONTINUATION = /^(?: {4,}|\t)[ \t]*(?=\S)/;

/**
 * Reads the headers that Pelican and MultiMarkdown draw from the first lines of a draft: a key, a colon, a text; lines that
 * are indented go on with it. Keys are the same in upper and lower case.
 */
export const readHeaders: FrontMatterSyntax = (text, offset) => {
  const values = new Map<string, FrontMatterValue>();
  let key: string | undefined;
  let at = 0;
  for (const line of text.split('\n')) {
    const field = FIELD.exec(line);
    const before = field ?? CONTINUATION.exec(line);
    key = field ? field[1]!.toLowerCase() : key;
    if (before && key)
      values.set(key, valueFrom(field ? undefined : values.get(key), line, before[0].length, offset + at));
    at += line.length + 1;
  }
  return { values, flaws: [] };
};

function valueFrom(
  begun: FrontMatterValue | undefined,
  line: string,
  skipped: number,
  at: number,
): FrontMatterValue {
  const value = line.slice(skipped).trimEnd();
  const end = at + skipped + value.length;
  if (!begun) return { value, range: { start: at + skipped, end } };
  return { value: `${begun.value} ${value}`, range: { start: begun.range.start, end } };
}

/** The end of the headers at the head of a draft: of lines up to a blank one that are all headers, one of them the title. */
export function headersEndOf(draft: string): number | undefined {
  let at = draft.startsWith('\uFEFF') ? 1 : 0;
  let fields = 0;
  let isTitled = false;
  while (at < draft.length) {
    const next = draft.indexOf('\n', at);
    const end = next < 0 ? draft.length : next;
    const line = draft.slice(at, Math.min(end, at + LONGEST_LINE));
    if (line.trim() === '') break;
    const field = FIELD.exec(line);
    if (!field && (fields === 0 || !CONTINUATION.test(line))) return undefined;
    if (field) fields++;
    isTitled ||= field?.[1]?.toLowerCase() === TITLE;
    at = end + 1;
  }
  return isTitled && fields >= FEWEST_FIELDS ? Math.min(at, draft.length) : undefined;
}

/** The key that both tools ask for. A lone one may be a line that a generator put over its text. */
const TITLE = 'title';
const FEWEST_FIELDS = 2;
const LONGEST_LINE = 1_000;
