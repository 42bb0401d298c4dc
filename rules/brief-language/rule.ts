import { isProse, placeOf } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { languagesIn } from '../../src/french/language.ts';

/** A text in another language than the one ordered is of no use, however good. */
export default defineRule({
  id: 'brief-language',
  category: 'brief',
  severity: 'error',
  needs: ['brief'],
  summary: {
    fr: 'Le texte est dans la langue commandée.',
    en: 'The text is in the language that was ordered.',
  },
  weight: { remedy: 'discard', cause: 'foreign' },

  options: {
    minShare: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.95,
      description: 'Share of the paragraphs that must be in the language ordered.',
    },
    minWords: {
      type: 'integer',
      minimum: 4,
      default: 8,
      description: 'Words from which a paragraph is judged.',
    },
  },

  messages: {
    other: ({ ordered, found, percent }: { ordered: string; found: string; percent: number }) => ({
      fr: `${percent} % des paragraphes seulement sont dans la langue commandée (${ordered}) ; celui-ci est dans une autre (${found}) : traduisez le texte.`,
      en: `Only ${percent}% of the paragraphs are in the language ordered (${ordered}); this one is in another (${found}): translate the text.`,
    }),
  },

  applies: (_, __, { brief }) => brief!.language !== undefined,

  *check(article, { minShare, minWords }, { brief }) {
    const ordered = brief!.language!.toLowerCase().split('-')[0]!;
    const { blocks } = languagesIn(article);
    const judged = article.blocks.flatMap((block, index) => {
      const guess = blocks[index];
      return guess?.language && guess.words >= minWords && isProse(block)
        ? [{ block, found: guess.language }]
        : [];
    });
    const others = judged.filter(({ found }) => found !== ordered);
    const share = 1 - others.length / Math.max(1, judged.length);
    if (share >= minShare) return;
    const { block, found } = others[0]!;
    yield {
      message: 'other',
      data: { ordered: brief!.language!, found, percent: Math.floor(100 * share) },
      at: placeOf(block),
    };
  },
});
