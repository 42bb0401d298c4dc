import { analysis } from '../../src/document/analysis.ts';
import type { Article } from '../../src/document/article.ts';
import { type Block, isProse, placeIn, placeOf } from '../../src/document/block.ts';
import { shownHeadingsIn } from '../../src/document/headings.ts';
import { markedSpansOf, touches } from '../../src/document/marked-spans.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { defaultLexicon, lookUp } from '../../src/french/lexicon/index.ts';
import { isEnglish } from '../../src/french/spelling/english.ts';
import { wordsOf } from '../../src/french/words.ts';
import { COMMON_WORDS } from './common-words.ts';
import { capitalPairsOf, namePairsIn, SHORT } from './name-pairs.ts';

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
    const judged = shownHeadingsIn(article)
      .map(({ block }) => ({ block, words: headingWordsOf(block) }))
      .filter(({ words }) => words.length >= minWords);
    const capitalised = judged.filter(({ words }) => shareOfCapitals(words) >= minShare);
    const isHabit = capitalised.length >= 3 && capitalised.length >= judged.length / 2;

    for (const { block, words } of capitalised) {
      if (isEnglishTitle(words)) continue;
      const names = namesOf(article, block);
      const wrong = wrongCapitals(article, words, isHabit).filter(({ start }) => !names.has(start));
      if (wrong.length < 2) continue;
      const edits = wrong.map(({ start, text }) => ({
        ...placeIn(block, start, start + 1),
        text: text[0]!.toLowerCase(),
      }));
      const data = { words: wrong.map(({ text }) => text) };
      yield { message: 'capitals', data, at: placeOf(block), fix: { safe: false, edits } };
    }
  },
});

/** Where words stand in a heading that the text writes with capitals together: `Fête du Citron`. */
function namesOf(article: Article, { text }: Block): ReadonlySet<number> {
  const words = wordsOf(text);
  const known = namePairsIn(article);
  const pairs = capitalPairsOf(text, words).filter(({ key }) => known.has(key));
  return new Set(pairs.flatMap(({ first, second }) => [words[first]![0], words[second]![0]]));
}

/** A title of a work or a talk in English: two of its words are English and no French. */
function isEnglishTitle(words: readonly HeadingWord[]): boolean {
  const foreign = words.filter(({ text }) => isEnglish(text.toLowerCase()) && !isInDictionary(text));
  return foreign.length >= 2;
}

function shareOfCapitals(words: readonly HeadingWord[]): number {
  const inner = words.filter(({ opens }) => !opens);
  return inner.filter(({ text }) => CAPITALISED.test(text)).length / Math.max(1, inner.length);
}

/**
 * The capitals that belong to no name. Names are made of dictionary words too: these count only beside a word that is
 * surely none, or where most headings of the article are written so.
 */
function wrongCapitals(
  article: Article,
  words: readonly HeadingWord[],
  isHabit: boolean,
): readonly HeadingWord[] {
  const capitals = words.filter(({ opens, text }) => !opens && CAPITALISED.test(text));
  const isSure = isHabit || capitals.some(({ text }) => isCommon(article, text));
  return isSure ? capitals.filter(({ text }) => isCommon(article, text) || isInDictionary(text)) : [];
}

function isInDictionary(word: string): boolean {
  return lookUp(defaultLexicon(), word.toLowerCase().normalize('NFC')) !== 0;
}

interface HeadingWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** It opens the heading, or what follows a colon, a question, a quotation mark or a dash. */
  readonly opens: boolean;
}

const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}'’-]+$/u;
const WORD = /^\p{L}[\p{L}\p{M}'’-]*$/u;

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
  const balance = caseBalanceIn(article).get(lower) ?? 0;
  return balance > 0 || (balance === 0 && COMMON_WORDS.has(lower));
}

/** How much more often the prose writes each word in lower case than with a capital, code apart: no name is above 0. */
const caseBalanceIn = analysis(({ blocks }): ReadonlyMap<string, number> => {
  const balance = new Map<string, number>();
  for (const { text, marks } of blocks.filter(isProse)) {
    if (marks.some(({ kind }) => kind === 'code' || kind === 'placeholder')) continue;
    for (const [start, end] of wordsOf(text)) {
      const word = text.slice(start, end).normalize('NFC');
      const lower = word.toLowerCase();
      balance.set(lower, (balance.get(lower) ?? 0) + (word === lower ? 1 : -1));
    }
  }
  return balance;
});
