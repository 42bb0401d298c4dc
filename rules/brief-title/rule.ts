import type { Article } from '../../src/document/article.ts';
import type { Place } from '../../src/document/place.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { titleSimilarityOf } from '../../src/french/originality/titles.ts';

/** A title was ordered, as it is or rewritten: the draft owes it. */
export default defineRule({
  id: 'brief-title',
  category: 'brief',
  severity: 'warning',
  needs: ['brief'],
  summary: {
    fr: 'Le titre est celui qui a été commandé, ou une vraie réécriture.',
    en: 'The title is the one ordered, or a true rewrite.',
  },

  options: {
    similarity: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.8,
      description: 'Likeness of content words, 0 to 1, from which two titles are the same.',
    },
  },

  messages: {
    missing: ({ ordered }: { ordered: string }) => ({
      fr: `Un titre a été commandé (« ${ordered} »), et le brouillon n’en a pas : ajoutez-le.`,
      en: `A title was ordered (“${ordered}”), and the draft has none: add it.`,
    }),
    other: ({ ordered }: { ordered: string }) => ({
      fr: `Le titre n’est pas celui de la commande : écrivez « ${ordered} ».`,
      en: `The title is not the one that was ordered: write “${ordered}”.`,
    }),
    notRewritten: ({ ordered }: { ordered: string }) => ({
      fr: `Le titre donné devait être réécrit, et celui-ci reprend « ${ordered} » : trouvez-en un autre.`,
      en: `The given title was to be rewritten, and this one repeats “${ordered}”: find another.`,
    }),
  },

  applies: (_, __, { brief }) =>
    brief!.title !== undefined || (brief!.customTitle === true && brief!.sourceTitle !== undefined),

  *check(article, { similarity }, { brief }) {
    const { title: wanted, sourceTitle } = brief!;
    const ordered = wanted ?? sourceTitle!;
    const { title } = article.metadata;
    const at: Place = title?.range ?? { field: 'title' };
    const isOrdered = titlesOf(article, ordered).some(
      (text) => titleSimilarityOf(text, ordered) >= similarity,
    );
    if (!title) yield { message: 'missing', data: { ordered }, at };
    else if (wanted !== undefined) {
      if (!isOrdered) yield { message: 'other', data: { ordered }, at };
    } else if (isOrdered) {
      yield { message: 'notRewritten', data: { ordered }, at };
    }
  },
});

/** The title with and without the name of the site behind it, and the heading of the page, which may be another. */
function titlesOf({ metadata, headings }: Article, ordered: string): readonly string[] {
  const title = metadata.title?.value ?? '';
  const site = SITE.test(ordered) ? -1 : title.search(SITE);
  const shown = headings.filter(({ level, hidden }) => level === 1 && !hidden).map(({ text }) => text);
  return [title, ...(site > 0 ? [title.slice(0, site)] : []), ...shown];
}

const SITE = /\s[|–—·•-]\s[^|–—·•]{2,40}$/;
