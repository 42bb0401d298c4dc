import type { Article } from '../../src/document/article.ts';
import { isProse, placeIn } from '../../src/document/block.ts';
import { isMarked } from '../../src/document/marked-spans.ts';
import { matchesOf } from '../../src/document/matches.ts';

/** What shows a figure of a kind, in the source: elements, Markdown, components, shortcodes and directives. */
const EMBEDDED =
  /<(?:iframe|svg|img|picture|figure|video|canvas|embed|object|audio|[A-Z])|!\[|\{\{|\{%|^:::|^\s*\||^```|^ {4}\S|\[\w+[ \]]/m;
const TABLE = /<table|^\s*\||\t\S+\t|^\+-{3}/m;

const FIGURES =
  /(?<!\p{L})(?:(tableau|liste|graphique|schéma|diagramme|encadré)x?s?|(?:carte|image|photo|vidéo|illustration|infographie|figure|capture d[’']écran)s?(?=[^.;:!?]{0,30}ci-))\s+(?:[\p{L}’'-]+\s){0,3}?(?:ci-(?:dessous|après|contre)|suivante?s?(?=[\s.,;:)]))/giu;

/** The tables, lists and images that a sentence points to, where the article has none. */
export function* announcedFiguresIn(article: Article) {
  for (const block of article.blocks) {
    if (!isProse(block) || !/ci-|suivant/.test(block.text)) continue;
    for (const match of matchesOf(block.text, FIGURES)) {
      const [text, noun] = match;
      const [start, end] = [match.index, match.index + text.length];
      if (isMarked(block, start, end, 'code', 'link', 'placeholder')) continue;
      if (isThere(article, noun?.toLowerCase(), block.text.slice(end))) continue;
      yield {
        message: 'figure' as const,
        data: { figure: text },
        at: placeIn(block, start, end),
        severity: 'warning' as const,
      };
    }
  }
}

function isThere(article: Article, noun: string | undefined, rest: string): boolean {
  const { source, blocks, images } = article;
  if (noun === 'liste') {
    return (
      /^[^.]*:\s*\S/.test(rest) ||
      blocks.some(({ kind }) => kind === 'list-item' || kind === 'table-cell' || kind === 'term') ||
      TABLE.test(source)
    );
  }
  if (EMBEDDED.test(source) || images.length > 0) return true;
  if (blocks.some(({ kind }) => kind === 'table-cell' || kind === 'caption' || kind === 'code')) return true;
  return noun === 'tableau' && TABLE.test(source);
}
