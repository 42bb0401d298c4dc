import type { Article } from '../../src/document/article.ts';
import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { replacement } from '../../src/french/typography/edits.ts';
import { matchesIn, type TypesetMatch } from '../../src/french/typography/typeset.ts';

/** Straight or typographic, the apostrophe is the same all through. */
export default defineRule({
  id: 'apostrophe-mixed',
  category: 'typography',
  severity: 'info',
  summary: {
    fr: 'L’apostrophe est partout droite, ou partout typographique.',
    en: 'Apostrophes are all straight, or all typographic.',
  },

  messages: {
    mixed: ({ mark, usual }: { mark: string; usual: string }) => ({
      fr: `Apostrophe « ${mark} », ailleurs « ${usual} » : gardez la même partout.`,
      en: `Apostrophe “${mark}”, elsewhere “${usual}”: keep one.`,
    }),
  },

  *check(article) {
    const [usual, others] = usualIn(article);
    for (const { block, start, match } of others) {
      const at = placeIn(block, start, start + 1);
      const edits = [replacement(block, start, start + 1, usual)];
      // To the typographic one for sure; away from it, only where the author wants to.
      yield { message: 'mixed', data: { mark: match[0], usual }, at, fix: { safe: usual === '’', edits } };
    }
  },
});

const APOSTROPHE = /['’](?<=\p{L}.)(?=[\p{L}«\ufffc])/gu;

/** The apostrophe of most places, the typographic one of as many, and the places of the other. */
function usualIn(article: Article): readonly [string, readonly TypesetMatch[]] {
  // Most texts have but one of the two.
  const { blocks } = article;
  if (!blocks.some(({ text }) => text.includes("'"))) return ["'", []];
  if (!blocks.some(({ text }) => text.includes('’'))) return ['’', []];
  const all = [...matchesIn(article, APOSTROPHE)];
  const straight = all.filter(({ match }) => match[0] === "'");
  const curly = all.filter(({ match }) => match[0] !== "'");
  return straight.length > curly.length
    ? ["'", curly]
    : ['’', straight.length === all.length ? [] : straight];
}
