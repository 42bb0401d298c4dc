import { isProse, placeOf } from '../../src/document/block.ts';
import { frenchCount } from '../../src/engine/counted.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { sharedStructureOf } from '../../src/french/originality/structure.ts';

/** A text that follows its source paragraph by paragraph says the same in the same order, in other words. */
export default defineRule({
  id: 'source-structure-copied',
  category: 'originality',
  severity: 'info',
  needs: ['source'],
  summary: {
    fr: 'Le texte ne suit pas sa source paragraphe par paragraphe.',
    en: 'The text does not follow its source paragraph by paragraph.',
  },

  options: {
    minParagraphs: {
      type: 'integer',
      minimum: 2,
      default: 4,
      description: 'Paragraphs in the order of the source from which it is reported.',
    },
    share: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0.8,
      description: 'Their share of the paragraphs of the draft.',
    },
  },

  messages: {
    copied: ({ inOrder, paragraphs }: { inOrder: number; paragraphs: number }) => ({
      fr: `L’ordre de la source se retrouve dans ${frenchCount(inOrder, 'paragraphe')} sur ${paragraphs} : construisez votre propre plan.`,
      en: `The order of the source stands in ${inOrder} of ${paragraphs} paragraphs: build an outline of your own.`,
    }),
  },

  *check(article, { minParagraphs, share }, { sources }) {
    for (const [source, original] of sources.entries()) {
      const { inOrder, paragraphs } = sharedStructureOf(article, original);
      if (inOrder < minParagraphs || inOrder < share * paragraphs) continue;
      const first = article.blocks.find(isProse)!;
      const last = article.blocks.findLast(isProse)!;
      yield {
        message: 'copied',
        data: { inOrder, paragraphs },
        at: { start: placeOf(first).start, end: placeOf(last).end },
        related: [{ source, start: 0, end: original.source.length }],
      };
      return;
    }
  },
});
