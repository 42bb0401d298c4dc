import { analysis } from '../../document/analysis.ts';
import type { Article, Link } from '../../document/article.ts';
import { type Block, isBody, type Mark, type MarkKind } from '../../document/block.ts';

type Span = readonly [start: number, end: number];

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
  const addresses = links.filter(showsAddress);
  return blocks
    .filter((block) => isBody(block) && isFrench(block.lang))
    .map((block) => ({
      block,
      skipped: [
        ...block.marks.filter(isOpaque).map(spanOf),
        ...addresses.flatMap((link) =>
          link.block === block && link.start !== undefined && link.end !== undefined
            ? [[link.start, link.end] as const]
            : [],
        ),
      ],
      asides: block.marks.filter((mark) => isAside(mark, block.text)).map(spanOf),
    }));
});

/** Whether a span of a block stands in something that is no French prose. */
export function isSkipped({ skipped }: Prose, start: number, end: number): boolean {
  return skipped.some(([from, to]) => from < end && start < to);
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
