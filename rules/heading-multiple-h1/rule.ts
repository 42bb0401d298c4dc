import type { Article, Heading } from '../../src/document/article.ts';
import { placeOf } from '../../src/document/block.ts';
import { isTitlePrintedByLayout, shiftLevels, shownHeadingsIn } from '../../src/document/headings.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { foldOf } from '../../src/french/fold.ts';
import { titleSimilarityOf } from '../../src/french/originality/titles.ts';

/** One title per page: a second h1 competes with it, or tells that sections were given the title's level. */
export default defineRule({
  id: 'heading-multiple-h1',
  category: 'structure',
  severity: 'warning',
  summary: {
    fr: 'L’article n’a qu’un titre de niveau 1.',
    en: 'The article has one heading of level 1.',
  },

  options: {
    layoutTitle: {
      type: 'string',
      enum: ['auto', 'printed', 'absent'],
      default: 'auto',
      description: 'Whether the layout prints the title as an h1; auto: when the front matter holds it.',
    },
  },

  messages: {
    several: ({ title }: { title: string }) => ({
      fr: `L’article a déjà un titre de niveau 1, « ${title} » : passez celui-ci au niveau 2.`,
      en: `The article already has a level 1 heading, “${title}”: make this one level 2.`,
    }),
    besideLayout: () => ({
      fr: 'La mise en page affiche déjà le titre en niveau 1 : passez cet intertitre au niveau 2.',
      en: 'The layout already prints the title as an h1: make this heading level 2.',
    }),
  },

  applies: (article) => shownHeadingsIn(article).length > 0,

  *check(article, { layoutTitle }) {
    const top = shownHeadingsIn(article).filter(({ level }) => level === 1);
    const printed = isPrinted(article, top, layoutTitle);
    const title = printed ? undefined : top[0]?.text;
    for (const heading of printed ? top : top.slice(1)) {
      const edits = shiftLevels(article, heading, 1);
      yield {
        ...(title === undefined
          ? { message: 'besideLayout' as const, data: {} }
          : { message: 'several' as const, data: { title } }),
        at: placeOf(heading.block),
        ...(edits && { fix: { safe: false, edits } }),
      };
    }
  },
});

/** A body that opens with its title shows that the layout does not print that of the front matter. */
function isPrinted(article: Article, top: readonly Heading[], layoutTitle: string): boolean {
  if (layoutTitle !== 'auto') return layoutTitle === 'printed';
  if (!isTitlePrintedByLayout(article)) return false;
  const title = article.metadata.h1?.value ?? '';
  const [first, ...others] = top;
  if (!first || foldOf(first.text) === foldOf(title)) return false;
  return others.length > 0 || article.blocks[0] !== first.block || !isAlike(first, title);
}

/** The title in other words, or made by a template. */
function isAlike({ text, block }: Heading, title: string): boolean {
  return titleSimilarityOf(text, title) > 0 || block.marks.some(({ kind }) => kind === 'placeholder');
}
