import type { Link } from '../../src/document/article.ts';
import { placeOfText } from '../../src/document/links.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { foldOf } from '../../src/french/fold.ts';

/** Two links of one text that lead to two pages cannot be told apart. */
export default defineRule({
  id: 'link-text-duplicate',
  category: 'links',
  severity: 'info',
  summary: {
    fr: 'Un même texte de lien mène à une même page.',
    en: 'One link text leads to one page.',
  },

  messages: {
    ambiguous: ({ text, href, other }: { text: string; href: string; other: string }) => ({
      fr: `Le lien « ${text} » mène à ${href}, mais plus haut à ${other} : distinguez leurs textes.`,
      en: `The link “${text}” leads to ${href}, but above to ${other}: tell their texts apart.`,
    }),
  },

  applies: ({ links }) => links.filter(isOfText).length > 1,

  *check({ links }) {
    const targets = new Map<string, string>();
    for (const link of links.filter(isOfText)) {
      const text = foldOf(link.label ?? link.text).replace(/[^\p{L}\p{N}]/gu, '');
      const other = targets.get(text);
      if (!text) continue;
      if (other === undefined) targets.set(text, link.href);
      else if (targetOf(other) !== targetOf(link.href)) {
        yield {
          message: 'ambiguous',
          data: { text: link.label ?? link.text, href: link.href, other },
          at: placeOfText(link),
        };
      }
    }
  },
});

/** Links of the text itself: a footnote's numbers and a menu's entries are apart. */
function isOfText({ block, text, href }: Link): boolean {
  return block !== undefined && block.kind !== 'aside' && /\p{L}/u.test(text) && href !== '' && href !== '#';
}

function targetOf(href: string): string {
  return href.replace(/^https?:\/\/(?:www\.)?/i, '//').replace(/\/$/, '');
}
