import type { Article } from '../../src/document/article.ts';
import { type Block, isProse, placeOf } from '../../src/document/block.ts';
import { frenchCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { blockWordsIn } from '../../src/french/body-words.ts';

/** A text of bullets leaves the reader to find how its points hang together. */
export default defineRule({
  id: 'list-inflation',
  category: 'structure',
  severity: 'info',
  summary: {
    fr: 'Un article est un texte, pas une suite de listes.',
    en: 'An article is a text, not a row of lists.',
  },

  options: {
    maxShare: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.5,
      description: 'Share of list items among the lines, and of their words among the words.',
    },
    maxTermShare: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.25,
      description: 'Share of items of the form “Term: text”, the term in bold.',
    },
    minItems: {
      type: 'integer',
      minimum: 1,
      default: 8,
      description: 'List items below which nothing is reported.',
    },
  },

  messages: {
    mostlyItems: ({ items, lines }: { items: number; lines: number }) => ({
      fr: `Les puces occupent ${frenchCount(items, 'ligne')} sur ${lines} : reliez une partie de ces points par des phrases.`,
      en: `List items take ${items} of ${lines} lines: join some of these points into sentences.`,
    }),
    mostlyTerms: ({ items, lines }: { items: number; lines: number }) => ({
      fr: `Les puces « terme en gras : texte » occupent ${frenchCount(items, 'ligne')} sur ${lines} : rédigez-en une partie.`,
      en: `“Bold term: text” items take ${items} of ${lines} lines: write some of them as prose.`,
    }),
  },

  applies: (article) => article.blocks.some(({ kind }) => kind === 'list-item'),

  *check(article, { maxShare, maxTermShare, minItems }) {
    const lines = linesOf(article);
    const items = lines.filter(({ kind }) => kind === 'list-item');
    const [first] = items;
    if (!first || items.length < minItems) return;
    const terms = items.filter(opensWithTerm).length;
    const data = { items: items.length, lines: lines.length };
    if (
      items.length > maxShare * lines.length &&
      wordsOf(article, items) > maxShare * wordsOf(article, lines)
    )
      yield { message: 'mostlyItems', data, at: placeOf(first) };
    else if (terms >= minItems && terms > maxTermShare * lines.length) {
      yield { message: 'mostlyTerms', data: { ...data, items: terms }, at: placeOf(first) };
    }
  },
});

function linesOf({ blocks }: Article): readonly Block[] {
  return blocks.filter(isProse);
}

function wordsOf(article: Article, blocks: readonly Block[]): number {
  const wanted = new Set(blocks);
  return blockWordsIn(article).reduce(
    (sum, words, index) => sum + (wanted.has(article.blocks[index]!) ? words : 0),
    0,
  );
}

/** The item begins with a bold term, its colon inside or right after the bold. */
function opensWithTerm({ text, marks }: Block): boolean {
  const bold = marks.find(({ kind }) => kind === 'strong');
  if (!bold || bold.start > 0 || bold.end === text.length) return false;
  return (
    /^[^:]{1,60}[\s\u00a0\u202f]?:/.test(text) && /:\s*$|^[\s\u00a0\u202f]?:/.test(aroundEnd(text, bold.end))
  );
}

function aroundEnd(text: string, end: number): string {
  const before = text.slice(0, end).trimEnd();
  return before.endsWith(':') ? ':' : text.slice(end, end + 2);
}
