import type { Article, Heading } from '../../src/document/article.ts';
import { removalOf } from '../../src/document/edit.ts';
import { defineRule } from '../../src/engine/rule.ts';

/** An empty heading is announced, and says nothing. */
export default defineRule({
  id: 'heading-empty',
  category: 'structure',
  severity: 'warning',
  summary: {
    fr: 'Chaque titre a un texte.',
    en: 'Every heading has a text.',
  },

  messages: {
    empty: ({ level }: { level: number }) => ({
      fr: `Ce titre de niveau ${level} est vide : écrivez-le ou supprimez-le.`,
      en: `This level ${level} heading is empty: write it or remove it.`,
    }),
  },

  applies: (article) => article.headings.some(({ hidden }) => !hidden),

  *check(article) {
    for (const heading of article.headings) {
      const { range } = heading.block;
      if (heading.hidden || heading.text.trim() || FILLED.test(article.source.slice(range.start, range.end)))
        continue;
      yield {
        message: 'empty',
        data: { level: heading.level },
        at: range,
        ...(isBare(article, heading) && { fix: { safe: true, edits: [removalOf(article.source, range)] } }),
      };
    }
  },
});

// A component, an expression or a title inside a drawing names the heading.
const FILLED = /<[A-Z]|<[a-z]+-|\{|<title[^>]{0,200}>\s*[^\s<]/;

// An id, an anchor or an icon inside may be used by something else: such a heading is left to its author.
const BARE = /^(?:#{1,6}[ \t#]*|<(h[1-6])\s*>(?:\s|&nbsp;|&#160;|<br\s*\/?>)*<\/\1\s*>)$/i;

function isBare({ source }: Article, { block: { range } }: Heading): boolean {
  return BARE.test(source.slice(range.start, range.end));
}
