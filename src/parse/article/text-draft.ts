/** A text under construction, with the runs that lead back to the source. */
export interface TextDraft {
  text: string;
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
  draft.text += source.slice(start, end);
  pushRun(draft, end - start, start, end);
}

/** Appends a text that stands for `start` to `end` of the source as one unit. */
export function appendDecoded(draft: TextDraft, text: string, start: number, end: number): void {
  draft.text += text;
  pushRun(draft, text.length, start, end);
}

/** Appends a single space, unless the text ends in white space already or has not begun. */
export function appendSpace(draft: TextDraft, start: number, end: number): void {
  if (isAtLineStart(draft) || draft.text.endsWith(' ')) return;
  appendDecoded(draft, ' ', start, end);
}

/** Appends a line break, unless the text has not begun; the white space before it goes. */
export function appendLineBreak(draft: TextDraft, start: number, end: number): void {
  if (draft.text === '') return;
  if (draft.text.endsWith(' ')) cutTo(draft, draft.text.length - 1);
  appendDecoded(draft, '\n', start, end);
}

/** Removes spaces and line breaks at the end; no-break spaces stay. */
export function trimEnd(draft: TextDraft): void {
  let length = draft.text.length;
  while (length > 0 && isSpace(draft.text.charCodeAt(length - 1))) length--;
  cutTo(draft, length);
}

function cutTo(draft: TextDraft, length: number): void {
  if (length === draft.text.length) return;
  draft.text = draft.text.slice(0, length);
  for (let last = draft.runs.at(-1); last && last.textEnd > length; last = draft.runs.at(-1)) {
    if (last.textStart >= length) {
      draft.runs.pop();
      continue;
    }
    last.sourceEnd -= last.textEnd - length;
    last.textEnd = length;
  }
}

function pushRun(draft: TextDraft, length: number, sourceStart: number, sourceEnd: number): void {
  const textEnd = draft.text.length;
  const last = draft.runs.at(-1);
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

function isAtLineStart(draft: TextDraft): boolean {
  return draft.text === '' || draft.text.endsWith('\n');
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13 && code !== 11);
}
