import type { Block } from '../../src/document/block.ts';
import { quotationsOf } from '../../src/french/originality/quotations.ts';
import { codeLeaksOf } from './code-leaks.ts';
import { htmlLeaksOf } from './html-leaks.ts';
import { markdownLeaksOf, unreadMarkdownOf } from './markdown-leaks.ts';

/** Markup that a reader would see, in a block's text. */
export interface Leak {
  readonly kind: 'markdown' | 'html' | 'entity' | 'code';
  readonly start: number;
  readonly end: number;
}

const ENTITY =
  /&(?:amp|nbsp|lt|gt|quot|apos|eacute|egrave|ecirc|agrave|acirc|ccedil|ocirc|ucirc|ugrave|icirc|laquo|raquo|rsquo|lsquo|ldquo|rdquo|hellip|ndash|mdash|euro|oelig|#\d{2,6}|#x[\da-f]{2,5});/gi;

const LIKELY = /[*#[`~|_<&\\{>]|''|==|h[1-6]\. |^---$/;

/** The markup shown in a block, in order, none over another; what is code, or names a sign between quotation marks, is meant to be shown. */
export function leaksOf(block: Block, isMarkdown: boolean): readonly Leak[] {
  const { text } = block;
  if (!LIKELY.test(text)) return [];
  const found = [
    ...(isMarkdown ? unreadMarkdownOf(text) : markdownLeaksOf(text)),
    ...htmlLeaksOf(text),
    ...codeLeaksOf(text),
    ...Array.from(text.matchAll(ENTITY), ({ 0: match, index }) => ({
      kind: 'entity' as const,
      start: index,
      end: index + match.length,
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return found.length === 0 ? found : withoutShown(found, block);
}

const SHOWN: ReadonlySet<string> = new Set(['code', 'placeholder']);

function withoutShown(found: readonly Leak[], { text, marks }: Block): readonly Leak[] {
  const masks = [
    ...marks.filter(({ kind }) => SHOWN.has(kind)),
    ...quotationsOf(text).filter(({ start, end }) => end - start <= LONGEST_NAME),
  ].sort((a, b) => a.start - b.start);
  const kept: Leak[] = [];
  let mask = 0;
  for (const leak of found) {
    while (mask < masks.length && masks[mask]!.end <= leak.start) mask++;
    const isShown = mask < masks.length && masks[mask]!.start <= leak.start;
    if (!isShown && leak.start >= (kept.at(-1)?.end ?? 0)) kept.push(leak);
  }
  return kept;
}

// `« <b> »`, `“&nbsp;”`: a sign that is spoken of.
const LONGEST_NAME = 24;
