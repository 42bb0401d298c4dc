import type { Category } from '../engine/category.ts';
import type { Counts } from './report.ts';

/** The one table of the score. Whole numbers only. */
export const SCORING = {
  /** Weight of each category in the overall score. */
  weights: {
    brief: 20,
    residue: 20,
    originality: 15,
    structure: 10,
    keyphrase: 8,
    metadata: 7,
    readability: 5,
    spelling: 8,
    links: 4,
    typography: 3,
    suppression: 0,
  },
  /** What a finding takes off its category's 100, and what all findings of one rule take off at most: ten placeholders are one fault, and half a category. */
  penalties: {
    error: { each: 30, most: 50 },
    warning: { each: 10, most: 30 },
    info: { each: 0, most: 0 },
  },
  /** Rules whose errors no deletion mends: what is missing or foreign is to be written. */
  unfinished: { each: 45, most: 90, rules: ['language-mix', 'truncated-ending'] },
  /** Rules, or one message of them, whose errors no edit of a passage mends: the article is to be written again. */
  rewrite: {
    each: 75,
    most: 75,
    rules: [
      'brief-word-count/farTooShort',
      'cliche-density',
      'keyphrase-stuffing',
      'keyword-list',
      'spelling-density',
      'vocabulary-poor',
      'word-count-min',
    ],
  },
  /** Whose errors leave nothing to write again: the text is another's, or in another language. */
  worthless: {
    each: 90,
    most: 100,
    rules: [
      'brief-language',
      'language-mix/foreign',
      'source-containment',
      'source-longest-run',
      'source-sentences-followed',
    ],
  },
  /** What a category that fails leaves of the score at least: headings, metadata and links are mended in place, however many are wrong. */
  mendable: { structure: 45, metadata: 45, links: 45 },
  /** Categories that fail on warnings alone, at this score and below: a draft whose facts its sources do not hold. */
  failing: { originality: 50 },
} as const satisfies {
  weights: Readonly<Record<Category, number>>;
  penalties: Readonly<Record<keyof Counts, { readonly each: number; readonly most: number }>>;
  unfinished: Tier;
  rewrite: Tier;
  worthless: Tier;
  mendable: Readonly<Partial<Record<Category, number>>>;
  failing: Readonly<Partial<Record<Category, number>>>;
};

/** Rules, or one message of a rule (`rule/message`), whose errors take off more than others. */
interface Tier {
  readonly each: number;
  readonly most: number;
  readonly rules: readonly string[];
}
