import type { BriefPassage } from '../../document/brief.ts';
import { firstFrom } from '../../document/first-from.ts';
import type { SourceRange } from '../../document/place.ts';
import { absorb, absorbMarks } from './absorb.ts';
import type { Embedded } from './embedded.ts';
import { apart, order, unread } from './part-kinds.ts';
import type { Prompt, Reading } from './reading.ts';
import type { BriefField } from './shape.ts';

interface Part extends SourceRange {
  readonly kind: number;
}

/** Tells the orders of a prompt from what was not understood; every character but white space, punctuation and the signs of markup is in one part. */
export function partsOf(
  prompt: Prompt,
  { source, sure, title }: Embedded,
  readings: readonly Reading[],
  places: Readonly<Partial<Record<BriefField, readonly SourceRange[]>>>,
): { readonly orders: readonly BriefPassage[]; readonly unparsed: readonly BriefPassage[] } {
  const kinds = new Uint8Array(prompt.tokens.length);
  for (const { from, to, field, doubt } of readings)
    if (!(doubt && field === 'title')) kinds.fill(order, from, to);
  absorb(prompt, kinds);
  absorbMarks(prompt, kinds);
  const embedded = [sure ? source : undefined, title, ...(places.title ?? []), ...(places.sourceTitle ?? [])];
  const ranges = embedded.filter((range): range is SourceRange => range !== undefined);
  if (source && !sure) kinds.fill(unread, ...tokensIn(prompt, source));
  for (const range of ranges) kinds.fill(apart, ...tokensIn(prompt, range));
  const parts = attachSigns(prompt.text, merge(prompt, kinds, ranges));
  const passages = (kind: number) =>
    parts
      .filter((part) => part.kind === kind)
      .map(({ start, end }) => ({ text: prompt.text.slice(start, end), start, end }));
  return { orders: passages(order), unparsed: passages(unread) };
}

function tokensIn({ tokens }: Prompt, { start, end }: SourceRange): [number, number] {
  return [firstFrom(tokens, start), firstFrom(tokens, end)];
}

function merge({ text, tokens }: Prompt, kinds: Uint8Array, ranges: readonly SourceRange[]): Part[] {
  const parts: Part[] = ranges.map(({ start, end }) => ({ start, end, kind: apart }));
  let open: { start: number; end: number; kind: number } | undefined;
  for (const [at, { start, end, newLine }] of tokens.entries()) {
    const kind = kinds[at]!;
    if (kind === apart) open = undefined;
    else if (open && open.kind === kind && !(newLine && /\n/.test(text.slice(open.end, start))))
      open.end = end;
    else {
      open = { start, end, kind };
      parts.push(open);
    }
  }
  return parts.sort((a, b) => a.start - b.start || a.end - b.end);
}

// Signs that are no words (emoji, "+", "|") go to the part before them, else to the one after, on their line.
function attachSigns(text: string, parts: readonly Part[]): readonly Part[] {
  const result: { start: number; end: number; kind: number }[] = [];
  let from = 0;
  for (const part of [...parts, { start: text.length, end: text.length, kind: apart }]) {
    const next = { ...part };
    if (part.start > from) attachGap(text, from, result, next);
    result.push(next);
    from = Math.max(from, part.end);
  }
  return result.filter(({ start, end }) => end > start);
}

function attachGap(
  text: string,
  from: number,
  result: { start: number; end: number; kind: number }[],
  next: { start: number; end: number; kind: number },
): void {
  const before = result.at(-1);
  const loose: { start: number; end: number; kind: number }[] = [];
  for (const match of text.slice(from, next.start).matchAll(/[^\s\p{P}`<>=|~^+]+/gu)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const last = loose.at(-1) ?? before;
    if (last && last.kind !== apart && !text.slice(last.end, start).includes('\n')) last.end = end;
    else if (next.kind !== apart && !text.slice(end, next.start).includes('\n')) {
      next.start = start;
      break;
    } else loose.push({ start, end, kind: unread });
  }
  for (const part of loose) result.push(part);
}
