import { type Block, placeOf } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { foldOf } from '../../src/french/fold.ts';
import { isFunctionWord } from '../../src/french/function-words.ts';
import { wordsOf } from '../../src/french/words.ts';

/** A paragraph of search terms one after the other speaks to an engine, and no engine has listened for twenty years. */
export default defineRule({
  id: 'keyword-list',
  category: 'residue',
  severity: 'error',
  summary: {
    fr: 'Aucun paragraphe n’aligne des requêtes sans faire de phrases.',
    en: 'No paragraph lines up search terms without making sentences.',
  },
  weight: { remedy: 'rewrite', cause: 'stuffing' },

  options: {
    minItems: { type: 'integer', minimum: 3, default: 10, description: 'Terms in a row.' },
    minRepeats: {
      type: 'integer',
      minimum: 2,
      default: 3,
      description: 'Terms that share one word: what lists of things do not do.',
    },
  },

  messages: {
    list: ({ items, word }: { items: number; word: string }) => ({
      fr: `Ce paragraphe aligne ${items} requêtes, dont plusieurs avec « ${word} », sans une phrase : supprimez-le, ou écrivez ce que le lecteur cherche.`,
      en: `This paragraph lines up ${items} search terms, several with “${word}”, without a sentence: delete it, or write what the reader looks for.`,
    }),
  },

  applies: (article) => article.blocks.some(({ kind }) => kind === 'paragraph'),

  *check(article, { minItems, minRepeats }) {
    for (const block of article.blocks) {
      const items = itemsOf(block);
      if (items.length < minItems) continue;
      const word = mostSharedIn(items, minRepeats);
      if (word) yield { message: 'list', data: { items: items.length, word }, at: placeOf(block) };
    }
  },
});

const SEPARATOR = /(?:(?<!\s)\s+)?[,;|•·]\s*|(?<!\s)\s+[-–—]\s+/;
const MOST_WORDS = 5;

/** The terms of a paragraph that is nothing but a list of them: short, in small letters for the most part, without verb or figure. What explains itself in brackets speaks to readers. */
function itemsOf({ kind, text }: Block): readonly string[] {
  if (kind !== 'paragraph' || /[.!?]\s+\S|[(«]/.test(text)) return [];
  const items = text.replace(/^(?:\S+ ){1,2}\S*\s?:\s+|[.…]\s*$/g, '').split(SEPARATOR);
  const short = items.filter((item) => isTerm(item));
  return short.length >= 0.8 * items.length ? short : [];
}

function isTerm(item: string): boolean {
  const words = item.split(/\s+/);
  return words.length <= MOST_WORDS && /^\p{Ll}/u.test(item) && !/\d/.test(item);
}

/** The content word that most terms share, when enough do. */
function mostSharedIn(items: readonly string[], atLeast: number): string | undefined {
  const counts = new Map<string, number>();
  for (const item of items) {
    const words = wordsOf(item).map(([start, end]) => foldOf(item.slice(start, end)));
    for (const word of new Set(words)) {
      if (word.length > 3 && !isFunctionWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const [word, most] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0]);
  return most >= atLeast ? word : undefined;
}
