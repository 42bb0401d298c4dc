import { analysis } from '../document/analysis.ts';
import type { Article } from '../document/article.ts';
import type { FormulaMeasure, Measures, OutlineEntry, Spread } from '../document/measures.ts';
import { blockWordsIn, bodyWordsIn } from './body-words.ts';
import { sentencesIn } from './sentences.ts';
import { countSyllables } from './syllables.ts';
import { wordsIn } from './words.ts';

/** What is counted on an article for its report. */
export const measuresIn: (article: Article) => Measures = analysis((article) => {
  const lengths = sentencesIn(article).map(({ wordCount }) => wordCount);
  return {
    words: { definition: 'W1', count: bodyWordsIn(article) },
    characters: article.blocks.reduce((sum, { text }) => sum + text.length, 0),
    blocks: article.blocks.length,
    outline: outlineIn(article),
    links: article.links.length,
    images: article.images.length,
    sentences: { ...spreadOf(lengths), over: sharesOver(lengths) },
    paragraphs: spreadOf(paragraphLengthsIn(article)),
    ...readabilityIn(article),
  };
});

function outlineIn(article: Article): readonly OutlineEntry[] {
  const words = blockWordsIn(article);
  return article.sections.flatMap(({ heading, level, firstBlock, endBlock }) => {
    if (!heading) return [];
    const own = article.blocks.indexOf(heading.block, firstBlock);
    const sum = words.slice(firstBlock, endBlock).reduce((total, count) => total + count, 0);
    return [{ level, text: heading.text, words: sum - (words[own] ?? 0) }];
  });
}

function paragraphLengthsIn(article: Article): readonly number[] {
  const words = blockWordsIn(article);
  return words.filter((count, index) => count > 0 && article.blocks[index]!.kind === 'paragraph');
}

const LIMITS = [20, 25, 30, 40] as const;

function sharesOver(lengths: readonly number[]): Measures['sentences']['over'] {
  const shareOver = (limit: number) => {
    const over = lengths.filter((length) => length > limit).length;
    return lengths.length === 0 ? 0 : Math.round((10_000 * over) / lengths.length);
  };
  return Object.fromEntries(
    LIMITS.map((limit) => [limit, shareOver(limit)]),
  ) as Measures['sentences']['over'];
}

/** Quantiles by the nearest rank. */
function spreadOf(counts: readonly number[]): Spread {
  const sorted = counts.toSorted((a, b) => a - b);
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  const sum = counts.reduce((total, count) => total + count, 0);
  return {
    count: sorted.length,
    mean: sorted.length === 0 ? 0 : tenths(sum / sorted.length),
    median: rank(0.5),
    p90: rank(0.9),
    max: sorted.at(-1) ?? 0,
  };
}

/** Flesch as adapted by Kandel and Moles, with the first of the two sets of coefficients that circulate. */
const KANDEL_MOLES = { base: 207, perSentenceLength: 1.015, perSyllablesPerWord: 73.6 } as const;
/** Björnsson's LIX: a long word has over six letters. */
const LIX = { longWord: 6, perLongShare: 100 } as const;

function readabilityIn(article: Article): Pick<Measures, 'syllables' | 'formulas'> {
  const words = wordsIn(article);
  const sentences = sentencesIn(article).length;
  const syllables = words.reduce((sum, { text }) => sum + countSyllables(text), 0);
  const counts = { count: syllables, words: words.length };
  if (words.length === 0 || sentences === 0) return { syllables: counts, formulas: {} };
  const length = words.length / sentences;
  const long = words.filter(({ text }) => letterCount(text) > LIX.longWord).length;
  const { base, perSentenceLength, perSyllablesPerWord } = KANDEL_MOLES;
  return {
    syllables: counts,
    formulas: {
      fleschKandelMoles: formula(
        base - perSentenceLength * length - (perSyllablesPerWord * syllables) / words.length,
        '207 − 1.015 · words / sentences − 73.6 · syllables / words',
        KANDEL_MOLES,
      ),
      lix: formula(
        length + (LIX.perLongShare * long) / words.length,
        'words / sentences + 100 · words over 6 letters / words',
        LIX,
      ),
    },
  };
}

function letterCount(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0;
}

function formula(value: number, text: string, coefficients: FormulaMeasure['coefficients']): FormulaMeasure {
  return { value: tenths(value), formula: text, coefficients };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
