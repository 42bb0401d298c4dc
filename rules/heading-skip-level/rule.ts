import type { Heading } from '../../src/document/article.ts';
import { placeOf } from '../../src/document/block.ts';
import { shiftLevels, shownHeadingsIn } from '../../src/document/headings.ts';
import { defineRule } from '../../src/engine/rule.ts';

/** A skipped level breaks the outline for readers of assistive technology, and tells that a part is missing. */
export default defineRule({
  id: 'heading-skip-level',
  category: 'structure',
  severity: 'warning',
  summary: {
    fr: 'Les niveaux de titre se suivent sans saut.',
    en: 'Heading levels follow each other without a jump.',
  },

  messages: {
    skipped: ({ level, previous }: { level: number; previous: number }) => ({
      fr: `Ce titre de niveau ${level} suit un titre de niveau ${previous} : passez-le au niveau ${previous + 1}.`,
      en: `This level ${level} heading follows a level ${previous} heading: make it level ${previous + 1}.`,
    }),
  },

  applies: (article) => shownHeadingsIn(article).length > 1,

  *check(article) {
    let previous: Heading | undefined;
    for (const heading of shownHeadingsIn(article)) {
      if (previous && heading.level > previous.level + 1) {
        const edits = shiftLevels(article, heading, previous.level + 1 - heading.level, true);
        yield {
          message: 'skipped',
          data: { level: heading.level, previous: previous.level },
          at: placeOf(heading.block),
          ...(edits && { fix: { safe: false, edits } }),
        };
      }
      previous = heading;
    }
  },
});
