import type { Article } from '../../src/document/article.ts';
import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { replacement } from '../../src/french/typography/edits.ts';
import { type Typeset, typesetIn } from '../../src/french/typography/typeset.ts';

/** Two spaces in a row are a slip; where one of them does not break, readers see the gap. */
export default defineRule({
  id: 'space-multiple',
  category: 'typography',
  severity: 'info',
  summary: {
    fr: 'Une seule espace sépare les mots.',
    en: 'A single space parts words.',
  },

  messages: {
    multiple: ({ count }: { count: number }) => ({
      fr: `${count} espaces de suite : gardez-en une.`,
      en: `${count} spaces in a row: keep one.`,
    }),
  },

  *check(article) {
    for (const typeset of typesetIn(article)) {
      const { block } = typeset;
      for (const { start, end, count } of gapsOf(article, typeset)) {
        const kept = /[\u00a0\u202f]/.exec(block.text.slice(start, end))?.[0] ?? ' ';
        yield {
          message: 'multiple',
          data: { count },
          at: placeIn(block, start, end),
          fix: { safe: true, edits: [replacement(block, start, end, kept)] },
        };
      }
    }
  },
});

interface Gap {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** The text shows ordinary spaces as one: what the source writes is looked at, within a line. */
function* gapsOf({ source }: Article, { block, text }: Typeset): Iterable<Gap> {
  for (const { index: start, 0: spaces } of text.matchAll(/(?<=\S)[ \u00a0\u202f]+(?=\S)/gu)) {
    const end = start + spaces.length;
    const range = placeIn(block, start, end);
    if (range.end - range.start < 2) continue;
    const written = source
      .slice(range.start, range.end)
      .replace(/&(?:nbsp|#160|#8239|#x0*a0|#x0*202f);/gi, '\u00a0');
    if (/^[ \u00a0\u202f]{2,}$/.test(written)) yield { start, end, count: written.length };
  }
}
