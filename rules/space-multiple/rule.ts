import type { Article } from '../../src/document/article.ts';
import { placeIn } from '../../src/document/block.ts';
import { matchesOf } from '../../src/document/matches.ts';
import type { TextMap } from '../../src/document/text-map.ts';
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
  for (const [start, end] of [...longGapsOf(text), ...unlikeGapsOf(text, block.map)]) {
    const range = placeIn(block, start, end);
    const written = source
      .slice(range.start, range.end)
      .replace(/&(?:nbsp|#160|#8239|#x0*a0|#x0*202f);/gi, '\u00a0');
    if (/^[ \u00a0\u202f]{2,}$/.test(written)) yield { start, end, count: written.length };
  }
}

/** Several spaces in the text between two words. */
function* longGapsOf(text: string): Iterable<readonly [number, number]> {
  for (const { index, 0: spaces } of matchesOf(text, LONG_GAP)) yield [index, index + spaces.length];
}

const LONG_GAP = /[ \u00a0\u202f]{2}(?<=\S..)[ \u00a0\u202f]*(?=\S)/g;

/** One space in the text between two words that the source writes otherwise. */
function* unlikeGapsOf(text: string, map: TextMap): Iterable<readonly [number, number]> {
  for (const { textStart, textEnd, sourceStart, sourceEnd } of map) {
    if (textEnd - textStart === sourceEnd - sourceStart) continue;
    for (let at = textStart; at < textEnd; at++) if (isLoneSpace(text, at)) yield [at, at + 1];
  }
}

function isLoneSpace(text: string, at: number): boolean {
  return /^\S[ \u00a0\u202f]\S$/.test(text.slice(Math.max(0, at - 1), at + 2));
}
