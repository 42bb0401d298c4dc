import type { Link } from '../../src/document/article.ts';
import type { Block, BlockKind } from '../../src/document/block.ts';
import { placeOfText } from '../../src/document/links.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { foldOf } from '../../src/french/fold.ts';
import { sentencesOf } from '../../src/french/sentences.ts';

/** Two links of one text that lead to two pages, in words that tell neither from the other, cannot be told apart. */
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
    const sentences = sentenceFinder();
    for (const link of links.filter(isOfText)) {
      const text = foldOf(link.label ?? link.text).replace(/[^\p{L}\p{N}]/gu, '');
      if (!text) continue;
      const key = `${text} ${foldOf(sentences(link)).replace(/[^\p{L}\p{N}]/gu, '')}`;
      const other = targets.get(key);
      if (other === undefined) targets.set(key, link.href);
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

/** Links of the text itself: a footnote’s numbers, a menu’s entries and what a quotation or the row of a table tells are apart. */
function isOfText({ block, text, href }: Link): boolean {
  return block !== undefined && !APART.has(block.kind) && /\p{L}/u.test(text) && href !== '' && href !== '#';
}

const APART: ReadonlySet<BlockKind> = new Set(['aside', 'quotation', 'table-cell']);

/** Finds the sentence around a link, which tells its purpose with it (WCAG 2.2, 2.4.4). */
function sentenceFinder(): (link: Link) => string {
  const known = new Map<Block, readonly (readonly [number, number])[]>();
  return ({ block, start = 0 }) => {
    if (!block) return '';
    const sentences = known.get(block) ?? sentencesOf(block.text);
    known.set(block, sentences);
    const [from, to] = sentences.find(([, end]) => end > start) ?? [0, block.text.length];
    return block.text.slice(from, to);
  };
}

function targetOf(href: string): string {
  return href.replace(/^https?:\/\/(?:www\.)?/i, '//').replace(/\/$/, '');
}
