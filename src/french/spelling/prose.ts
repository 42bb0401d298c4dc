import { analysis } from '../../document/analysis.ts';
import type { Article, Link } from '../../document/article.ts';
import { type Block, isBody, type Mark, type MarkKind } from '../../document/block.ts';
import { mergedSpans, type Span, touchesStretch } from './spans.ts';

/** A block of French text, with what in it is no French prose. */
export interface Prose {
  readonly block: Block;
  /** Code, shortcodes, deleted text, other languages, addresses shown as text. */
  readonly skipped: readonly Span[];
  /** Short emphasis and quotations, where foreign words stand. */
  readonly asides: readonly Span[];
}

/** The blocks of an article that French spelling is judged in: headings, captions and cells too. */
export const proseIn: (article: Article) => readonly Prose[] = analysis(({ blocks, links }) => {
  const addresses = addressesByBlock(links);
  return blocks
    .filter((block) => isBody(block) && isFrench(block.lang))
    .map((block) => ({
      block,
      skipped: mergedSpans([...block.marks.filter(isOpaque).map(spanOf), ...(addresses.get(block) ?? [])]),
      asides: mergedSpans(block.marks.filter((mark) => isAside(mark, block.text)).map(spanOf)),
    }));
});

function addressesByBlock(links: readonly Link[]): ReadonlyMap<Block, readonly Span[]> {
  const byBlock = new Map<Block, Span[]>();
  for (const link of links) {
    const { block, start, end } = link;
    if (!block || start === undefined || end === undefined || !showsAddress(link)) continue;
    const spans = byBlock.get(block);
    if (spans) spans.push([start, end]);
    else byBlock.set(block, [[start, end]]);
  }
  return byBlock;
}

/** Whether a span of a block stands in something that is no French prose. */
export function isSkipped({ skipped }: Prose, start: number, end: number): boolean {
  return touchesStretch(skipped, start, end);
}

const OPAQUE: ReadonlySet<MarkKind> = new Set(['code', 'placeholder', 'deleted']);
const SETTING_APART: ReadonlySet<MarkKind> = new Set(['emphasis', 'quotation', 'abbreviation']);
/** Characters of the longest emphasis that is taken for a term; a longer one is prose. */
const LONGEST_TERM = 60;

function isOpaque({ kind, lang }: Mark): boolean {
  return OPAQUE.has(kind) || (kind === 'lang' && !isFrench(lang));
}

function isAside({ kind, start, end }: Mark, text: string): boolean {
  return SETTING_APART.has(kind) && end - start <= LONGEST_TERM && end - start < text.length;
}

function isFrench(lang: string | undefined): boolean {
  return lang === undefined || lang === '' || /^fr(?:-|$)/i.test(lang);
}

function showsAddress({ text, href }: Link): boolean {
  return (
    /^\S+$/.test(text) &&
    (/^(?:https?:|www\.|mailto:)/i.test(text) || (text.includes('.') && href.includes(text)))
  );
}

function spanOf({ start, end }: Mark): Span {
  return [start, end];
}
