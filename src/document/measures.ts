/** A number with a fraction, rounded to tenths where it was computed. All other numbers of a report are whole. */
export type Decimal = number;

/** The spread of a set of counts; quantiles by the nearest rank. All are 0 for no count. */
export interface Spread {
  readonly count: number;
  readonly mean: Decimal;
  readonly median: number;
  readonly p90: number;
  readonly max: number;
}

/** A readability formula with the numbers that went in, so that a reader can check it. */
export interface FormulaMeasure {
  /** Clamped to nothing. */
  readonly value: Decimal;
  /** The formula as written, with its coefficients. */
  readonly formula: string;
  /** Who published it, where and when. */
  readonly source: string;
  readonly coefficients: Readonly<Record<string, Decimal>>;
}

/** Sentences that have something, and their share of all in hundredths of a per cent. */
export interface SentenceCount {
  readonly sentences: number;
  readonly share: number;
}

/** A heading of the outline, as the reader meets it. */
export interface OutlineEntry {
  readonly level: number;
  readonly text: string;
  /** Words (W1) between this heading and the next. */
  readonly words: number;
}

/** What an article holds that a reader could check. */
export interface SubstanceMeasures {
  /** Words with a capital inside a sentence. */
  readonly names: number;
  /** Numbers and dates, in digits or from three on in words. */
  readonly numbers: number;
  /** Quotations of some words. */
  readonly quotations: number;
  /** Links to other pages. */
  readonly links: number;
  /** Images, blocks of code and table cells. */
  readonly shown: number;
  /** Words that are not among the 28,000 most frequent of French. */
  readonly rareWords: number;
  /** All of these but rare words per 1,000 words of the body. */
  readonly perThousandWords: number;
}

/** The keyphrase in the places where search engines and readers look for it. Densities in hundredths of a per cent of the words. */
export interface KeyphraseMeasures {
  readonly keyphrase: string;
  /** Matches in any inflection, synonyms included, and those that are word for word. */
  readonly body: { readonly matches: number; readonly exact: number; readonly density: number };
  readonly title: { readonly matches: number; readonly density: number };
  readonly subheadings: { readonly count: number; readonly matching: number; readonly density: number };
  /** The first paragraph, and what follows it up to 100 words. */
  readonly introduction: { readonly matches: number };
  readonly description: { readonly matches: number };
  /** Content words of the phrase, and those that the slug holds. */
  readonly slug?: { readonly contentWords: number; readonly held: number };
  /** Images with an alternative text. */
  readonly alts: { readonly count: number; readonly matching: number };
  /** Its spread: the longest run of sentences without it, and the sections without it among those that hold prose. */
  readonly spread: {
    readonly longestGap: SentenceCount;
    readonly sections: number;
    readonly sectionsWithout: number;
  };
}

/** What is counted on an article, whatever the rules say of it. Plain numbers, the same on every machine. */
export interface Measures {
  /** Words of the body by the definition W1: runs between white space that hold a letter or a digit. */
  readonly words: { readonly definition: 'W1'; readonly count: number };
  readonly characters: number;
  readonly blocks: number;
  readonly outline: readonly OutlineEntry[];
  readonly links: number;
  readonly images: number;
  /** Words (W1) per sentence of the prose. */
  readonly sentences: Spread & {
    /** Share of sentences longer than so many words, in hundredths of a per cent. */
    readonly over: Readonly<Record<'20' | '25' | '30' | '40', number>>;
  };
  /** Words (W1) per paragraph. */
  readonly paragraphs: Spread;
  /** Spoken syllables of the prose, and its words (W1). */
  readonly syllables: { readonly count: number; readonly words: number };
  readonly formulas: Readonly<Record<string, FormulaMeasure>>;
  /** Sentences of the prose in the passive voice, and those with a connector. */
  readonly passive: SentenceCount;
  readonly connectors: SentenceCount;
  /** Adverbs in -ment, and their share of the surface words of the prose in hundredths of a per cent. */
  readonly adverbs: { readonly count: number; readonly share: number };
  /** Lexical variety (MTLD, McCarthy and Jarvis 2010); null in a text too short to tell. */
  readonly variety: Decimal | null;
  readonly substance: SubstanceMeasures;
  readonly keyphrase?: KeyphraseMeasures;
  /** What became of the words that the lexicon does not know; only when spelling was checked. */
  readonly spelling?: Readonly<Record<string, number>>;
  /** Errors of grammar (agreement, verb endings, homophones), and how many on 1,000 words (W1) in tenths; only when spelling was checked. */
  readonly grammar?: { readonly errors: number; readonly perThousandWords: Decimal };
}
