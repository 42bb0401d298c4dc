import { placeIn } from '../../src/document/block.ts';
import { englishCount, frenchCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { sentencesIn } from '../../src/french/sentences.ts';
import { tokensIn } from '../../src/french/tokens.ts';
import { adverbsIn } from '../../src/french/variety.ts';

/** Adverbs in -ment are long and often add nothing; many of them weigh on a text. */
export default defineRule({
  id: 'adverb-overuse',
  category: 'readability',
  severity: 'info',
  summary: {
    fr: 'Les adverbes en -ment sont rares.',
    en: 'Adverbs in -ment are few.',
  },

  options: {
    maxShare: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.04,
      description: 'Share of adverbs in -ment among the words.',
    },
    minWords: {
      type: 'integer',
      minimum: 1,
      default: 100,
      description: 'Words from which a text is judged.',
    },
  },

  messages: {
    tooMany: ({ adverbs, words, adverb }: { adverbs: number; words: number; adverb: string }) => ({
      fr: `${frenchCount(adverbs, 'adverbe')} en -ment sur ${frenchCount(words, 'mot')} : supprimez ceux qui n’ajoutent rien, à commencer par « ${adverb} ».`,
      en: `${englishCount(adverbs, 'adverb')} in -ment in ${englishCount(words, 'word')}: delete those that add nothing, beginning with “${adverb}”.`,
    }),
  },

  applies: (article, { minWords }) => wordCount(tokensIn(article)) >= minWords,

  *check(article, { maxShare }) {
    const adverbs = adverbsIn(article);
    const count = wordCount(adverbs);
    const words = wordCount(tokensIn(article));
    if (count <= maxShare * words) return;
    const first = adverbs.findIndex(({ length }) => length > 0);
    const { block, start, text } = sentencesIn(article)[first]!;
    const adverb = adverbs[first]![0]!;
    yield {
      message: 'tooMany',
      data: { adverbs: count, words, adverb: text.slice(adverb.start, adverb.end) },
      at: placeIn(block, start + adverb.start, start + adverb.end),
    };
  },
});

function wordCount(sentences: ReturnType<typeof tokensIn>): number {
  return sentences.reduce((sum, { length }) => sum + length, 0);
}
