import data from './calibration.json' with { type: 'json' };

/**
 * What is usual in articles that people published. Whole numbers only; made by `npm run calibrate`. Rarity is counted in
 * sixteenths of a bit: one article in 2^(bits/16) has as much.
 */
export interface Calibration {
  /** The sets of articles, with the number of documents and words that were read. */
  readonly sets: Readonly<Record<string, { readonly documents: number; readonly words: number }>>;
  /** Evidence against a score, mildest first: from `[0, 100]` to the last score that is read off. */
  readonly anchors: readonly Anchor[];
  /** How rare the findings of each `rule/message` are. */
  readonly rarities: Readonly<Record<string, Rarity>>;
  /** The rarity of a rule that was never found in an article, or needs an order that the articles came without. */
  readonly usual: Readonly<Record<'error' | 'warning', number>>;
  /** The evidence against a published article at each hundredth, fewest first: 101 numbers, of the whole and of each category. */
  readonly percentiles: Readonly<Record<string, readonly number[]>>;
}

/** Evidence, and the score that is given for it. */
export type Anchor = readonly [evidence: number, score: number];

/** How rare it is to have any, then doses with how rare it is to have so many; doses rise. */
export type Rarity = readonly [any: number, steps: readonly (readonly [dose: number, bits: number])[]];

/** The key of the whole article among the percentiles. */
export const WHOLE = 'all';

// JSON is typed without its tuples.
export const CALIBRATION: Calibration = data as unknown as Calibration;
