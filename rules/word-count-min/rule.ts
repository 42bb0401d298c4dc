import { isBody, placeOf } from '../../src/document/block.ts';
import { englishCount, frenchCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { bodyWordsIn } from '../../src/french/body-words.ts';

/** Below some length a text seldom answers what its reader came for. */
export default defineRule({
  id: 'word-count-min',
  category: 'readability',
  severity: 'warning',
  summary: {
    fr: 'L’article a une longueur minimale.',
    en: 'The article has a minimum length.',
  },
  weight: { cause: 'length' },

  options: {
    minWords: { type: 'integer', minimum: 1, default: 300, description: 'Words of the body.' },
  },

  messages: {
    tooShort: ({ words, minWords }: { words: number; minWords: number }) => ({
      fr: `L’article compte ${frenchCount(words, 'mot')}, moins que ${minWords} : développez-le ou fusionnez-le avec un autre.`,
      en: `The article has ${englishCount(words, 'word')}, fewer than ${minWords}: develop it or merge it with another.`,
    }),
  },

  // An order of its own replaces the general minimum.
  applies: (article, _, { brief }) =>
    article.blocks.some(isBody) &&
    brief?.minWords === undefined &&
    brief?.maxWords === undefined &&
    brief?.targetWords === undefined,

  *check(article, { minWords }) {
    const first = article.blocks.find(isBody);
    const words = bodyWordsIn(article);
    if (first && words < minWords)
      yield { message: 'tooShort', data: { words, minWords }, at: placeOf(first) };
  },
});
