import type { Line } from '../lines.ts';
import { lineAt } from '../lines.ts';
import type { Label } from '../lists/labels.ts';
import { quotedAt, trimmed } from '../quotes.ts';
import type { Prompt } from '../reading.ts';
import type { Found } from './label-at.ts';
import type { Labelled } from './labelled.ts';

/** A label with the range of its value. */
export function labelledOf(
  prompt: Prompt,
  lines: readonly Line[],
  { label, from, to, after, heading }: Found,
): Labelled {
  const { text } = prompt;
  const index = lineAt(lines, prompt.tokens[from]!.start);
  const cell = text[lines[index]!.start] === '|' ? text.indexOf('|', after) : -1;
  const tag = closingOf(text, after, lines[index]!.end);
  const bracket =
    text[prompt.tokens[from]!.start - 1] === '(' ? text.slice(after, after + 200).indexOf(')') : -1;
  const close = tag ?? (bracket >= 0 ? after + bracket : cell);
  const lineEnd = close >= 0 && close < lines[index]!.end ? close : lines[index]!.end;
  const inline = trimmed(text, after, quotedEnd(text, label, after, lineEnd));
  if (inline.start < inline.end && !heading) {
    const quoted =
      label.kind === 'title' || label.kind === 'value'
        ? quotedAt(text, inline.start, inline.start + 1)
        : undefined;
    return { label, from, to, start: inline.start, end: quoted?.after ?? inline.end, below: false };
  }
  return { label, from, to, ...belowOf(prompt, lines, index, label), below: true };
}

// "les mots-clés « bail », « loyer » et « caution » dans le texte": the list ends with its quotes.
function quotedEnd(text: string, label: Label, after: number, lineEnd: number): number {
  if (label.kind !== 'keywords') return lineEnd;
  const list = /^(?:[ \u00a0]{0,3}(?:[,;]|et|and|ou|or)?[ \u00a0]{0,3}[«“"][^»”"\n]{1,80}[»”"]){1,30}/.exec(
    text.slice(after, Math.min(lineEnd, after + 2000)),
  );
  return list ? after + list[0].length : lineEnd;
}

// "<ton>neutre</ton>", "[TITLE] … [/TITLE]".
function closingOf(text: string, after: number, lineEnd: number): number | undefined {
  const mark = { '>': '</', ']': '[/' }[text[after - 1]!];
  const at = mark ? text.slice(after, Math.min(lineEnd, after + 400)).indexOf(mark) : -1;
  return at < 0 ? undefined : after + at;
}

// A list goes on over its lines until a blank line, or over blank lines as long as they are marked; one value is one line.
function belowOf({ text }: Prompt, lines: readonly Line[], index: number, label: Label) {
  let next = index + 1;
  while (next < lines.length && next <= index + 2 && isBlank(text, lines[next])) next++;
  const first = lines[next];
  if (!first || isBlank(text, first)) return { start: lines[index]!.end, end: lines[index]!.end };
  if (label.kind !== 'list' && label.kind !== 'keywords' && label.kind !== 'subheadings')
    return trimmed(text, first.start, first.end);
  let last = next;
  const marked = isMarked(text, first);
  for (let line = next + 1; line < lines.length; line++) {
    const blank = isBlank(text, lines[line]);
    if (blank && !marked) break;
    if (blank) continue;
    if (marked && !isMarked(text, lines[line]!)) break;
    if (!marked && isLabelLine(text, lines[line]!)) break;
    last = line;
  }
  return trimmed(text, first.start, lines[last]!.end);
}

function isLabelLine(text: string, line: Line): boolean {
  return /^[^\n:]{2,40}\s?:(?:\s|$)/.test(text.slice(line.start, Math.min(line.end, line.start + 44)));
}

function isBlank(text: string, line: Line | undefined): boolean {
  return !line || text.slice(line.start, Math.min(line.end, line.start + 2000)).trim() === '';
}

/** Whether a line is an item of a list, or a heading of an outline. */
export function isMarked(text: string, line: Line): boolean {
  return /^\s*(?:[-*+•●▪–—]\s|\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s|[a-zA-Z][.)]\s|[IVX]{1,5}[.)]\s|#{1,6}\s|[Hh][1-6](?:\s|\s?[:.–-])|\|)/.test(
    text.slice(line.start, Math.min(line.end, line.start + 24)),
  );
}
