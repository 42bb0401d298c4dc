/**
 * A text under construction, with the runs that lead back to the source. Its parts are joined at the end: to look at
 * a growing string after each addition would take quadratic time.
 */
export interface TextDraft {
  readonly parts: string[];
  length: number;
  /** The last unit; empty before the first. */
  last: string;
  readonly runs: RunDraft[];
}

interface RunDraft {
  textStart: number;
  textEnd: number;
  sourceStart: number;
  sourceEnd: number;
}

/** Appends `source.slice(start, end)` with its white space collapsed as CSS does. */
export function appendCollapsed(draft: TextDraft, source: string, start: number, end: number): void {
  let from = start;
  let at = start;
  while (at < end) {
    if (!isSpace(source.charCodeAt(at))) {
      at++;
      continue;
    }
    let after = at + 1;
    while (after < end && isSpace(source.charCodeAt(after))) after++;
    const keepsAsIs = after === at + 1 && source[at] === ' ' && at > from;
    if (!keepsAsIs) {
      appendSource(draft, source, from, at);
      appendSpace(draft, at, after);
      from = after;
    }
    at = after;
  }
  appendSource(draft, source, from, end);
}

/** Appends `source.slice(start, end)` as it is. */
export function appendSource(draft: TextDraft, source: string, start: number, end: number): void {
  if (end <= start) return;
  append(draft, source.slice(start, end), start, end);
}

/** Appends a text that stands for `start` to `end` of the source as one unit. */
export function appendDecoded(draft: TextDraft, text: string, start: number, end: number): void {
  if (text) append(draft, text, start, end);
}

/** Appends a single space, unless the text ends in white space already or has not begun. */
export function appendSpace(draft: TextDraft, start: number, end: number): void {
  if (draft.last === '' || draft.last === '\n' || draft.last === ' ') return;
  append(draft, ' ', start, end);
}

/** Appends a line break, unless the text has not begun; the white space before it goes. */
export function appendLineBreak(draft: TextDraft, start: number, end: number): void {
  if (draft.length === 0) return;
  if (draft.last === ' ') dropLast(draft);
  append(draft, '\n', start, end);
}

/** Removes spaces and line breaks at the end; no-break spaces stay. */
export function trimEnd(draft: TextDraft): void {
  while (draft.length > 0 && isSpace(draft.last.charCodeAt(0))) dropLast(draft);
}

export function textOf({ parts }: TextDraft): string {
  return parts.join('');
}

function append(draft: TextDraft, text: string, sourceStart: number, sourceEnd: number): void {
  draft.parts.push(text);
  draft.length += text.length;
  draft.last = text[text.length - 1]!;
  pushRun(draft, text.length, sourceStart, sourceEnd);
}

function dropLast(draft: TextDraft): void {
  const part = draft.parts.pop()!.slice(0, -1);
  if (part) draft.parts.push(part);
  draft.length--;
  draft.last = draft.parts.at(-1)?.at(-1) ?? '';
  const run = draft.runs.at(-1)!;
  if (run.textStart >= draft.length) {
    draft.runs.pop();
    return;
  }
  run.sourceEnd -= run.textEnd - draft.length;
  run.textEnd = draft.length;
}

function pushRun(draft: TextDraft, length: number, sourceStart: number, sourceEnd: number): void {
  const textEnd = draft.length;
  const last = draft.runs.at(-1);
  // A blank that stands for a tag whose end was not known.
  if (last && last.sourceEnd === last.sourceStart) last.sourceEnd = Math.max(last.sourceEnd, sourceStart);
  if (last && length === sourceEnd - sourceStart && continues(last, sourceStart)) {
    last.textEnd = textEnd;
    last.sourceEnd = sourceEnd;
    return;
  }
  draft.runs.push({ textStart: textEnd - length, textEnd, sourceStart, sourceEnd });
}

function continues(run: RunDraft, sourceStart: number): boolean {
  return run.sourceEnd === sourceStart && run.textEnd - run.textStart === run.sourceEnd - run.sourceStart;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}
