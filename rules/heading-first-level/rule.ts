import { placeOf } from '../../src/document/block.ts';
import { shiftLevels, shownHeadingsIn } from '../../src/document/headings.ts';
import { defineRule } from '../../src/engine/rule.ts';

/** A body that begins deeper than h2 hangs from a heading that does not exist. */
export default defineRule({
  id: 'heading-first-level',
  category: 'structure',
  severity: 'warning',
  summary: {
    fr: 'Le premier titre du corps est de niveau 1 ou 2.',
    en: 'The first heading of the body is of level 1 or 2.',
  },

  options: {
    maxLevel: {
      type: 'integer',
      minimum: 1,
      maximum: 6,
      default: 2,
      description: 'The deepest first level.',
    },
  },

  messages: {
    tooDeep: ({ level, maxLevel }: { level: number; maxLevel: number }) => ({
      fr: `Le premier titre est de niveau ${level} : commencez au niveau ${maxLevel}.`,
      en: `The first heading is of level ${level}: begin at level ${maxLevel}.`,
    }),
  },

  applies: (article) => shownHeadingsIn(article).length > 0,

  *check(article, { maxLevel }) {
    const [first] = shownHeadingsIn(article);
    if (!first || first.level <= maxLevel) return;
    const edits = shiftLevels(article, first, maxLevel - first.level, true);
    yield {
      message: 'tooDeep',
      data: { level: first.level, maxLevel },
      at: placeOf(first.block),
      ...(edits && { fix: { safe: false, edits } }),
    };
  },
});
