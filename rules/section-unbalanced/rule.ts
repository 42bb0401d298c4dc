import type { Article, Section } from '../../src/document/article.ts';
import { placeOf } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { blockWordsIn } from '../../src/french/body-words.ts';

/** One section that dwarfs the rest holds several subjects, or the rest were not written. */
export default defineRule({
  id: 'section-unbalanced',
  category: 'structure',
  severity: 'info',
  summary: {
    fr: 'Aucune section n’écrase les autres.',
    en: 'No section dwarfs the others.',
  },

  options: {
    ratio: { type: 'number', minimum: 1, default: 5, description: 'Times the median of the sections.' },
    minSections: {
      type: 'integer',
      minimum: 2,
      default: 4,
      description: 'Sections from which a median means something.',
    },
    minWords: {
      type: 'integer',
      minimum: 1,
      default: 200,
      description: 'Words below which no section is too long.',
    },
  },

  messages: {
    dwarfs: ({ words, median }: { words: number; median: number }) => ({
      fr: `Cette section compte ${words} mots quand les autres en ont environ ${median} : divisez-la ou étoffez les autres.`,
      en: `This section has ${words} words where the others have about ${median}: divide it or develop the others.`,
    }),
  },

  applies: (article, { minSections }) => partsOf(article).length >= minSections,

  *check(article, { ratio, minWords }) {
    const parts = partsOf(article);
    const median = medianOf(parts.map(({ words }) => words));
    const large = parts.filter(({ words }) => words >= minWords && words > ratio * median);
    const [part] = large;
    if (!part || large.length > 1) return;
    yield {
      message: 'dwarfs',
      data: { words: part.words, median },
      at: placeOf(part.section.heading!.block),
    };
  },
});

interface Part {
  readonly section: Section;
  /** Words of the section and of those under it. */
  readonly words: number;
}

/** The sections of the level that divides the article: the highest that has more than one. */
function partsOf(article: Article): readonly Part[] {
  const headed = article.sections.filter(({ heading }) => heading);
  const counts = new Map<number, number>();
  for (const { level } of headed) counts.set(level, (counts.get(level) ?? 0) + 1);
  const level = [...counts.keys()].sort((a, b) => a - b).find((one) => counts.get(one)! > 1);
  if (level === undefined) return [];

  const words = blockWordsIn(article);
  const parts: { section: Section; words: number }[] = [];
  for (const section of article.sections) {
    if (section.level === level) parts.push({ section, words: 0 });
    const last = parts.at(-1);
    if (!last || section.level < level) continue;
    for (let index = section.firstBlock; index < section.endBlock; index++) last.words += words[index]!;
  }
  return parts;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
