import type { Leak } from './leaks.ts';

const TAG =
  /<(\/?)(p|h[1-6]|ul|ol|li|strong|em|b|i|u|a|div|span|br|img|blockquote|table|thead|tbody|tr|td|th|section|article|figure|figcaption|iframe|script|style)((?:\s[^<>\n]{0,300})?)\/?>/gi;

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly hasAddress: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * Elements of HTML that stand as text: one with both its tags, a link or an image with its address, a line break between
 * words, a tag that opens the text. A tag that is only named is none.
 */
export function htmlLeaksOf(text: string): readonly Leak[] {
  const tags = tagsOf(text);
  const leaks: Leak[] = [];
  let covered = 0;
  const closers = closersOf(tags);
  for (const [index, tag] of tags.entries()) {
    if (tag.start < covered || isNamed(text, tag)) continue;
    const closer = closers.get(index);
    if (!closer && !isUsed(text, tag)) continue;
    const { end } = closer ?? tag;
    leaks.push({ kind: 'html', start: tag.start, end });
    covered = end;
  }
  return leaks;
}

function tagsOf(text: string): readonly Tag[] {
  return Array.from(text.matchAll(TAG), ({ 0: match, 1: slash, 2: name, 3: rest, index }) => ({
    name: name!.toLowerCase(),
    isEnd: slash === '/',
    hasAddress: /\s(?:href|src)\s*=/i.test(rest!),
    start: index,
    end: index + match.length,
  }));
}

/** For each start tag, by its index, the end tag that closes it. */
function closersOf(tags: readonly Tag[]): ReadonlyMap<number, Tag> {
  const open = new Map<string, number[]>();
  const closers = new Map<number, Tag>();
  for (const [index, tag] of tags.entries()) {
    const opened = open.get(tag.name) ?? [];
    open.set(tag.name, opened);
    if (!tag.isEnd) opened.push(index);
    else {
      const start = opened.pop();
      if (start !== undefined) closers.set(start, tag);
    }
  }
  return closers;
}

/** `la balise <p>` speaks of it. */
function isNamed(text: string, { start }: Tag): boolean {
  return /(?:balises?|éléments?|tags?|elements?)\s?$/i.test(text.slice(Math.max(0, start - 12), start));
}

function isUsed(text: string, { name, isEnd, hasAddress, start, end }: Tag): boolean {
  const isClosing = /[\p{L}\p{N}.!?…»]$/u.test(text.slice(Math.max(0, start - 1), start)) || start === 0;
  if (isEnd) return isClosing && end === text.length;
  if (name === 'br')
    return start === 0
      ? end < text.length
      : /[\p{L}\p{N}.,;:!?]\s?$/u.test(text.slice(Math.max(0, start - 2), start));
  if (start === 0 && end === text.length) return true;
  if (name === 'a' || name === 'img') return hasAddress;
  return start === 0 && /^\s?[\p{Lu}«]/u.test(text.slice(end, end + 2));
}
