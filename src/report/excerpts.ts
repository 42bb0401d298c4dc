import type { SourceRange } from '../document/place.ts';

const LONGEST = 120;

/** An excerpt of fewer characters tells a reader little by itself. */
const SHORT = 20;
/** Characters that are shown on either side of a short one, whole words only. */
const AROUND = 24;

/** What stands at a place, white space collapsed, cut to 120 characters; with the words around it where that is short. */
export function excerptsOf(
  source: string,
  { start, end }: SourceRange,
): { readonly excerpt: string; readonly context?: string } {
  // Four times as much holds enough even where most of it is white space.
  const text = collapsed(source.slice(start, Math.min(end, start + 4 * LONGEST)));
  if (text.length > LONGEST || end - start > 4 * LONGEST) return { excerpt: `${cut(text)}…` };
  if (text.length >= SHORT) return { excerpt: text };
  const context = collapsed(`${before(source, start)}${source.slice(start, end)}${after(source, end)}`);
  return context === text ? { excerpt: text } : { excerpt: text, context };
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function cut(text: string): string {
  return text
    .slice(0, LONGEST - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}

/** The end of the line before an offset, from the start of a word. */
function before(source: string, offset: number): string {
  const from = Math.max(0, offset - AROUND);
  const line = source.slice(from, offset).split('\n').at(-1)!;
  const isWhole = line.length < offset - from || from === 0;
  return isWhole ? line : line.replace(/^\S*\s?/, '');
}

/** The start of the line after an offset, up to the end of a word. */
function after(source: string, offset: number): string {
  const to = Math.min(source.length, offset + AROUND);
  const [line] = source.slice(offset, to).split('\n');
  const isWhole = line!.length < to - offset || to === source.length;
  return isWhole ? line! : line!.replace(/\s?\S*$/, '');
}
