import { placeOf } from '../../src/document/block.ts';
import { shownHeadingsIn } from '../../src/document/headings.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { foldOf } from '../../src/french/fold.ts';

/** Two sections of one name cannot be told apart in a table of contents. */
export default defineRule({
  id: 'heading-duplicate',
  category: 'structure',
  severity: 'warning',
  summary: {
    fr: 'Deux sections sœurs ne portent pas le même titre.',
    en: 'Sections side by side have different headings.',
  },

  options: {
    scope: {
      type: 'string',
      enum: ['siblings', 'document'],
      default: 'siblings',
      description: 'Compare the headings under one parent, or all of the document.',
    },
  },

  messages: {
    repeated: ({ text }: { text: string }) => ({
      fr: `Le titre « ${text} » figure déjà plus haut : dites ce que cette section a de différent.`,
      en: `The heading “${text}” already stands above: say what is different about this section.`,
    }),
  },

  applies: (article) => shownHeadingsIn(article).length > 1,

  *check(article, { scope }) {
    const seen = new Map<number, Set<string>>();
    for (const heading of shownHeadingsIn(article)) {
      const text = foldOf(heading.text.trim().replace(/\s+/g, ' '));
      if (!text) continue;
      const parent = scope === 'document' ? -1 : (article.sections[heading.section]?.parent ?? -1);
      const texts = seen.get(parent) ?? new Set();
      if (texts.has(text))
        yield { message: 'repeated', data: { text: heading.text }, at: placeOf(heading.block) };
      seen.set(parent, texts.add(text));
    }
  },
});
