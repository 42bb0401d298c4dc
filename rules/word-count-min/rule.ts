import type { Article } from '../../src/document/article.ts';
import { isBody, isProse, placeOf } from '../../src/document/block.ts';
import { subheadingsIn } from '../../src/document/headings.ts';
import { englishCount, frenchCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { blockWordsIn, bodyWordsIn } from '../../src/french/body-words.ts';

/** Below some length a text seldom answers what its reader came for; a few sentences are no article at all. */
export default defineRule({
  id: 'word-count-min',
  category: 'readability',
  severity: 'error',
  summary: {
    fr: 'L’article a une longueur minimale.',
    en: 'The article has a minimum length.',
  },

  options: {
    minWords: { type: 'integer', minimum: 1, default: 300, description: 'Words of the body.' },
    thinWords: {
      type: 'integer',
      minimum: 0,
      default: 45,
      description: 'Words of running text below which the draft is rejected.',
    },
  },

  messages: {
    tooShort: ({ words, minWords }: { words: number; minWords: number }) => ({
      fr: `L’article compte ${frenchCount(words, 'mot')}, moins que ${minWords} : développez-le ou fusionnez-le avec un autre.`,
      en: `The article has ${englishCount(words, 'word')}, fewer than ${minWords}: develop it or merge it with another.`,
    }),
    thin: ({ words, thinWords }: { words: number; thinWords: number }) => ({
      fr: `Le texte ne compte que ${frenchCount(words, 'mot')} sous ses titres, moins que ${thinWords} : même une brève dit qui, quoi, où et quand. Écrivez l’article.`,
      en: `The text has only ${englishCount(words, 'word')} under its headings, fewer than ${thinWords}: even a brief tells who, what, where and when. Write the article.`,
    }),
  },

  // An order of its own replaces the general minimum.
  applies: (article, _, { brief }) =>
    article.blocks.some(isBody) &&
    brief?.minWords === undefined &&
    brief?.maxWords === undefined &&
    brief?.targetWords === undefined,

  *check(article, { minWords, thinWords }) {
    const first = article.blocks.find(isBody);
    if (!first) return;
    const words = bodyWordsIn(article);
    const prose = proseWordsOf(article);
    const limit = Math.min(Math.round(thinWords * owedShareOf(article)), minWords);
    if (prose < limit && isTextAlone(article)) {
      yield { message: 'thin', data: { words: prose, thinWords: limit }, at: placeOf(first) };
    } else if (words < minWords) {
      yield { message: 'tooShort', data: { words, minWords }, at: placeOf(first), severity: 'warning' };
    }
  },
});

/** What each subheading owes beside, in shares of the words that are owed without any. */
const PER_SUBHEADING = 0.4;
/** More are owed by no number of them: a list of short entries is an article. */
const MOST = 2;

/** A text with subheadings is no brief: under a few words each, it is the outline of an article. */
function owedShareOf(article: Article): number {
  // The first may be the title of a fragment.
  return 1 + Math.min(MOST, PER_SUBHEADING * Math.max(0, subheadingsIn(article).length - 1));
}

function proseWordsOf(article: Article): number {
  const words = blockWordsIn(article);
  return article.blocks.reduce((sum, { kind }, index) => (kind === 'heading' ? sum : sum + words[index]!), 0);
}

/** A page may live by its images, links, tables, code or components; without them, its sentences are all there is. */
function isTextAlone({ blocks, images, links }: Article): boolean {
  return (
    images.length === 0 &&
    links.length === 0 &&
    blocks.some(isProse) &&
    blocks.every(
      (block) =>
        (isProse(block) || block.kind === 'heading') &&
        !block.marks.some(({ kind }) => kind === 'placeholder'),
    )
  );
}
