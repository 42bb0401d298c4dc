import type { Article } from '../../src/document/article.ts';
import type { Place } from '../../src/document/place.ts';
import type { Context } from '../../src/engine/context.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { titleSimilarityOf } from '../../src/french/originality/titles.ts';

/** The same title in other letters still competes with its source for the same result. */
export default defineRule({
  id: 'source-title-copied',
  category: 'originality',
  severity: 'warning',
  summary: {
    fr: 'Le titre n’est pas celui de la source.',
    en: 'The title is not that of the source.',
  },

  options: {
    similarity: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.8,
      description: 'Likeness, 0 to 1, from which the title is reported.',
    },
  },

  messages: {
    copied: ({ title, percent }: { title: string; percent: number }) => ({
      fr: `Le titre reprend celui de la source (« ${title} », ressemblance ${percent} %) : trouvez-en un autre.`,
      en: `The title repeats that of the source (“${title}”, ${percent}% alike): find another one.`,
    }),
  },

  applies: (article, _, context) =>
    article.metadata.title !== undefined && sourceTitlesOf(article, context).length > 0,

  *check(article, { similarity }, context) {
    const title = article.metadata.title!;
    for (const sourceTitle of sourceTitlesOf(article, context)) {
      const alike = titleSimilarityOf(title.value, sourceTitle);
      if (alike < similarity) continue;
      const at: Place = title.range ?? { field: 'title' };
      yield { message: 'copied', data: { title: sourceTitle, percent: Math.round(100 * alike) }, at };
      return;
    }
  },
});

function sourceTitlesOf(article: Article, { brief, sources }: Context): readonly string[] {
  const titles = [
    article.metadata.sourceTitle?.value,
    brief?.sourceTitle,
    ...sources.map(({ metadata }) => metadata.title?.value),
  ];
  return titles.filter((title) => title !== undefined && title.trim() !== '') as string[];
}
