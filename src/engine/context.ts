import type { Article } from '../document/article.ts';
import type { Brief } from '../document/brief.ts';

/** The words that a house declares right, beside the lexicon. */
export interface Vocabulary {
  /** Words, or `/regular expressions/flags`. */
  readonly words: readonly string[];
  /** Hunspell dictionaries, as text. */
  readonly dictionaries: readonly { readonly aff: string; readonly dic: string }[];
}

/** What came with the article. The keyphrase and its synonyms stand in `article.metadata`. */
export interface Context {
  readonly brief?: Brief;
  /** What the draft was written from, parsed as drafts are. */
  readonly sources: readonly Article[];
  /** Locale of the text: it decides typography and vocabulary. */
  readonly language: Language;
  readonly vocabulary: Vocabulary;
}

/** The French locales that rules know. */
export const LANGUAGES = ['fr-FR', 'fr-CA', 'fr-CH', 'fr-BE'] as const;

export type Language = (typeof LANGUAGES)[number];
