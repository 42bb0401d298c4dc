import { isProse, placeOf } from '../../src/document/block.ts';
import { englishCount, frenchCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { bodyWordsIn } from '../../src/french/body-words.ts';
import { substanceIn } from '../../src/french/substance.ts';

/** A text that names nobody, counts nothing and has no word of its trade says what every reader knows. */
export default defineRule({
  id: 'substance-low',
  category: 'originality',
  severity: 'error',
  summary: {
    fr: 'Le texte donne de quoi vérifier : des noms, des nombres, des citations, des liens, les mots du métier.',
    en: 'The text holds something to check: names, numbers, quotations, links, words of its trade.',
  },
  weight: { remedy: 'rewrite' },

  options: {
    minWords: {
      type: 'integer',
      minimum: 50,
      default: 200,
      description: 'Words below which nothing is reported.',
    },
    minFacts: {
      type: 'number',
      minimum: 0,
      default: 10,
      description: 'Names, numbers, quotations, links and images per 1,000 words.',
    },
    minRareWords: {
      type: 'number',
      minimum: 0,
      default: 35,
      description:
        'Words per 1,000 that are not among the 28,000 most frequent, from which few facts are enough.',
    },
  },

  messages: {
    empty: ({ words, facts, rare }: { words: number; facts: number; rare: number }) => ({
      fr: `Rien à vérifier : sur ${words} mots, ${frenchCount(facts, 'fait')} (nom, nombre, citation, lien), et ${frenchCount(rare, 'mot rare', 'mots rares')} sur 1 000. Réécrivez avec des faits, des exemples et des sources.`,
      en: `Nothing to check: in ${words} words, ${englishCount(facts, 'fact')} (names, numbers, quotations, links), and ${englishCount(rare, 'rare word')} in 1,000. Write it again with facts, examples and sources.`,
    }),
    thin: ({ words, facts, rare }: { words: number; facts: number; rare: number }) => ({
      fr: `Peu à vérifier : sur ${words} mots, ${frenchCount(facts, 'fait')} (noms, nombres, citations, liens), et ${frenchCount(rare, 'mot rare', 'mots rares')} sur 1 000, loin de ce qu’ont les articles publiés. Ajoutez des faits, des exemples, des sources.`,
      en: `Little to check: in ${words} words, ${englishCount(facts, 'fact')} (names, numbers, quotations, links), and ${englishCount(rare, 'rare word')} in 1,000, far from what published articles have. Add facts, examples, sources.`,
    }),
  },

  applies: (article, { minWords }) => bodyWordsIn(article) >= minWords && article.blocks.some(isProse),

  *check(article, { minFacts, minRareWords }) {
    const words = bodyWordsIn(article);
    const { perThousandWords, names, numbers, quotations, links, shown, rareWords } = substanceIn(article);
    const rare = Math.round((1000 * rareWords) / words);
    if (perThousandWords >= minFacts || rare >= minRareWords) return;
    const data = { words, facts: names + numbers + quotations + links + shown, rare };
    const at = placeOf(article.blocks.find(isProse)!);
    const isEmpty = perThousandWords <= NOTHING * minFacts && rare <= COMMON * minRareWords;
    if (isEmpty) yield { message: 'empty', data, at };
    else yield { message: 'thin', data, at, severity: 'warning' };
  },
});

/** Shares of the limits up to which there is as good as nothing: no published article of 1,426 is so low in both. */
const NOTHING = 0.3;
const COMMON = 0.75;
