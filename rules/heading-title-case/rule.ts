import { analysis } from '../../src/document/analysis.ts';
import type { Article } from '../../src/document/article.ts';
import { type Block, isProse, placeIn, placeOf } from '../../src/document/block.ts';
import { shownHeadingsIn } from '../../src/document/headings.ts';
import { markedSpansOf, touches } from '../../src/document/marked-spans.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { wordsOf } from '../../src/french/words.ts';
import { COMMON_WORDS } from './common-words.ts';

/** French writes a title as a sentence: a capital opens it, and proper names keep theirs. */
export default defineRule({
  id: 'heading-title-case',
  category: 'structure',
  severity: 'warning',
  summary: {
    fr: 'Un titre français ne met pas de majuscule à chaque mot.',
    en: 'A French heading does not capitalise every word.',
  },

  options: {
    minShare: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.7,
      description: 'Share of words with a capital.',
    },
    minWords: {
      type: 'integer',
      minimum: 2,
      default: 3,
      description: 'Words below which a heading is not judged.',
    },
  },

  messages: {
    capitals: ({ words }: { words: readonly string[] }) => ({
      fr: `Le français ne met pas de majuscule à chaque mot d’un titre : écrivez ${words.map((word) => `« ${word.toLowerCase()} »`).join(', ')}.`,
      en: `French does not capitalise every word of a heading: write ${words.map((word) => `“${word.toLowerCase()}”`).join(', ')}.`,
    }),
  },

  applies: (article) => shownHeadingsIn(article).length > 0,

  *check(article, { minShare, minWords }) {
    for (const { block } of shownHeadingsIn(article)) {
      const words = headingWordsOf(block);
      const inner = words.filter(({ opens }) => !opens);
      const capitalised = inner.filter(({ text }) => CAPITALISED.test(text));
      if (words.length < minWords || capitalised.length < minShare * inner.length) continue;

      // Names take a capital: only words that are known to be none tell that the heading has too many.
      const wrong = capitalised.filter(({ text }) => isCommon(article, text));
      if (wrong.length < 2) continue;
      yield {
        message: 'capitals',
        data: { words: wrong.map(({ text }) => text) },
        at: placeOf(block),
        fix: {
          safe: false,
          edits: wrong.map(({ start, end, text }) => ({
            ...placeIn(block, start, end),
            text: text.toLowerCase(),
          })),
        },
      };
    }
  },
});

interface HeadingWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** It opens the heading, or what follows a colon, a question, a quotation mark or a dash. */
  readonly opens: boolean;
}

const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}'’-]+$/u;
const WORD = /^\p{L}[\p{L}\p{M}'’-]*$/u;
/** Lower case in English title case as well: they tell nothing. */
const SHORT = new Set('a à au aux d de des du en et l la le les ou où par pour sur un une s n qu'.split(' '));

function headingWordsOf(block: Block): readonly HeadingWord[] {
  const code = markedSpansOf(block, 'code');
  const words: HeadingWord[] = [];
  for (const [start, end] of wordsOf(block.text)) {
    const text = block.text.slice(start, end);
    if (!WORD.test(text) || SHORT.has(text.replace(/['’]$/, '')) || touches(code, start, end)) continue;
    const opens =
      words.length === 0 || /[:?!.«"“(–—→>]\s*$/.test(block.text.slice(Math.max(0, start - 4), start));
    words.push({ start, end, text, opens });
  }
  return words;
}

function isCommon(article: Article, word: string): boolean {
  const lower = word.toLowerCase().normalize('NFC');
  return COMMON_WORDS.has(lower) || lowerCaseWordsIn(article).has(lower);
}

/** The words that the prose mostly writes in lower case, in code and names apart: no proper names. */
const lowerCaseWordsIn = analysis(({ blocks }): ReadonlySet<string> => {
  const balance = new Map<string, number>();
  for (const { text, marks } of blocks.filter(isProse)) {
    if (marks.some(({ kind }) => kind === 'code' || kind === 'placeholder')) continue;
    for (const [start, end] of wordsOf(text)) {
      const word = text.slice(start, end).normalize('NFC');
      const lower = word.toLowerCase();
      balance.set(lower, (balance.get(lower) ?? 0) + (word === lower ? 1 : -1));
    }
  }
  return new Set([...balance].flatMap(([word, count]) => (count > 0 ? [word] : [])));
});
