import { analysis } from './analysis.ts';
import type { Article, Heading } from './article.ts';
import type { Block } from './block.ts';
import type { Edit } from './edit.ts';

/** The headings that a reader meets: hidden ones stand apart. */
export const shownHeadingsIn: (article: Article) => readonly Heading[] = analysis(({ headings }) =>
  headings.filter((heading) => !heading.hidden),
);

/** True where the front matter holds the title: the layout prints it, and the body owes no h1. */
export function isTitlePrintedByLayout({ metadata }: Article): boolean {
  return metadata.h1 !== undefined && metadata.h1.origin !== 'body' && metadata.h1.origin !== 'head';
}

/** The shown headings below the article's title: all but the first of level 1, unless the layout prints the title. */
export const subheadingsIn: (article: Article) => readonly Heading[] = analysis((article) => {
  const shown = shownHeadingsIn(article);
  if (isTitlePrintedByLayout(article)) return shown;
  const title = shown.findIndex(({ level }) => level === 1);
  return shown.filter((_, index) => index !== title);
});

const LONGEST_TITLE = 80;
const SHORTEST_PARAGRAPH = 100;

/**
 * The titles between the paragraphs of a plain text, which has no markup for them: one short line that ends no sentence,
 * before a paragraph or a list. The first line is the title of the whole.
 */
export const plainSubheadingsIn: (article: Article) => readonly Block[] = analysis(({ format, blocks }) => {
  if (format !== 'text') return [];
  return blocks.filter((block, index) => index > 0 && isPlainTitle(block) && isTitled(blocks[index + 1]));
});

function isPlainTitle({ kind, text }: Block): boolean {
  return (
    kind === 'paragraph' && text.length <= LONGEST_TITLE && /^[\p{Lu}\d][^\n]*[\p{L}\p{N})»?]$/u.test(text)
  );
}

function isTitled(next: Block | undefined): boolean {
  return next?.kind === 'list-item' || (next?.kind === 'paragraph' && next.text.length >= SHORTEST_PARAGRAPH);
}

/**
 * The edits that shift a heading and those under it by `by` levels, so that what was under it stays under it; with
 * `siblings`, those beside it as well. Undefined where the source does not spell the levels plainly (`###`, `<h3>…</h3>`)
 * or the outcome is no level of HTML.
 */
export function shiftLevels(
  article: Article,
  heading: Heading,
  by: number,
  siblings = false,
): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  for (const one of groupOf(article, heading, siblings)) {
    const own = levelEdits(article, one, one.level + by);
    if (!own) return undefined;
    edits.push(...own);
  }
  return edits;
}

const orderIn = analysis(
  (article): ReadonlyMap<Heading, number> =>
    new Map(shownHeadingsIn(article).map((heading, index) => [heading, index])),
);

function groupOf(article: Article, heading: Heading, siblings: boolean): readonly Heading[] {
  const shown = shownHeadingsIn(article);
  const first = orderIn(article).get(heading) ?? shown.length;
  let end = first + 1;
  while (end < shown.length && shown[end]!.level > heading.level - (siblings ? 1 : 0)) end++;
  return shown.slice(first, end);
}

function levelEdits({ source }: Article, heading: Heading, level: number): readonly Edit[] | undefined {
  if (level < 1 || level > 6) return undefined;
  const { start, end } = heading.block.range;
  const written = source.slice(start, end);
  const hashes = /^#{1,6}(?=[ \t])/.exec(written)?.[0].length;
  if (hashes === heading.level) return [{ start, end: start + hashes, text: '#'.repeat(level) }];

  const isElement = written.startsWith(`<${heading.tag}`) && written.endsWith(`</${heading.tag}>`);
  if (!isElement || heading.tag !== `h${heading.level}`) return undefined;
  return [
    { start: start + 2, end: start + 3, text: String(level) },
    { start: end - 2, end: end - 1, text: String(level) },
  ];
}
