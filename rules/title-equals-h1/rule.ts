import type { Article } from '../../src/document/article.ts';
import { shownHeadingsIn } from '../../src/document/headings.ts';
import { placeOfField } from '../../src/document/metadata.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { foldOf } from '../../src/french/fold.ts';

/** A house may want two wordings: one for results, one for the page. */
export default defineRule({
  id: 'title-equals-h1',
  category: 'metadata',
  severity: 'off',
  summary: {
    fr: 'Le titre SEO et le titre de niveau 1 se complètent.',
    en: 'The SEO title and the h1 complement each other.',
  },
  needs: ['metadata'],

  messages: {
    equals: ({ h1 }: { h1: string }) => ({
      fr: `Le titre SEO répète le titre de niveau 1, « ${h1} » : donnez-lui une autre formulation.`,
      en: `The SEO title repeats the h1, “${h1}”: word it differently.`,
    }),
  },

  applies: (article) => h1Of(article) !== undefined,

  *check(article) {
    const h1 = h1Of(article);
    const { title } = article.metadata;
    if (h1 === undefined || !title || foldOf(h1) !== foldOf(title.value)) return;
    yield { message: 'equals', data: { h1 }, at: placeOfField('title', title) };
  },
});

/** The h1 beside an SEO title of its own; undefined where one stands for both. */
function h1Of(article: Article): string | undefined {
  const { title, h1 } = article.metadata;
  if (!title || title.origin === 'body') return undefined;
  const heading = shownHeadingsIn(article).find(({ level }) => level === 1)?.text;
  if (h1 && (h1.key !== title.key || h1.origin !== title.origin)) return h1.value;
  return heading;
}
