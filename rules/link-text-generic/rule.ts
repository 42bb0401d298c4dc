import type { Link } from '../../src/document/article.ts';
import type { Block } from '../../src/document/block.ts';
import { placeOfText } from '../../src/document/links.ts';
import { markedSpansOf, type Spans, touches } from '../../src/document/marked-spans.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { foldOf } from '../../src/french/fold.ts';
import { GENERIC_LINK_TEXTS } from './generic-link-texts.ts';

/** "Cliquez ici" says nothing to who reads the links alone, nor to search engines. */
export default defineRule({
  id: 'link-text-generic',
  category: 'links',
  severity: 'warning',
  summary: {
    fr: 'Le texte d’un lien dit où il mène.',
    en: 'The text of a link says where it leads.',
  },

  options: {
    texts: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: 'More texts that say nothing.',
    },
  },

  messages: {
    generic: ({ text }: { text: string }) => ({
      fr: `Le lien « ${text} » ne dit pas où il mène : nommez la page.`,
      en: `The link “${text}” does not say where it leads: name the page.`,
    }),
  },

  applies: ({ links }) => links.length > 0,

  *check({ links }, { texts }) {
    const code = codeIn(links);
    const generic = new Set([...GENERIC_LINK_TEXTS, ...texts].map(keyOf));
    for (const link of links) {
      const text = link.label ?? link.text;
      if (link.block?.kind === 'aside' || !generic.has(keyOf(text)) || isCode(link, code)) continue;
      yield { message: 'generic', data: { text }, at: placeOfText(link) };
    }
  },
});

function codeIn(links: readonly Link[]): ReadonlyMap<Block, Spans> {
  const blocks = new Set(links.flatMap(({ block }) => block ?? []));
  return new Map(Array.from(blocks, (block) => [block, markedSpansOf(block, 'code')]));
}

/** `<link>` names an element. */
function isCode({ block, start, end }: Link, code: ReadonlyMap<Block, Spans>): boolean {
  if (!block || start === undefined || end === undefined) return false;
  return touches(code.get(block) ?? [], start, end);
}

function keyOf(text: string): string {
  return foldOf(text).replace(/[^a-z0-9]/g, '');
}
