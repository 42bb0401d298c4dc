import { analysis } from '../document/analysis.ts';
import type { Article } from '../document/article.ts';
import { isBody } from '../document/block.ts';
import { type Evidence, evidenceOf } from './language/evidence.ts';
import { scriptOf } from './language/script.ts';

/** A language that `languageOf` tells, as a BCP 47 tag; other scripts than Latin are told by script alone (`und-Cyrl`). */
export type DetectedLanguage = 'fr' | 'en' | 'es' | 'de' | 'it' | 'pt' | 'nl' | `und-${string}`;

/** The language of a passage. */
export interface LanguageGuess {
  /** Undefined when the passage does not say: too short, names, figures, code, or two languages that are as likely. */
  readonly language: DetectedLanguage | undefined;
  /** How far the best language is ahead of the second, in hundredths of its evidence: 0 to 1. */
  readonly confidence: number;
  /** Words that were looked at: letters only. */
  readonly words: number;
}

const FEWEST_WORDS = 4;

/**
 * Which language a passage is in, by its commonest words and the shapes of the others. Made for blocks of 8 words and more;
 * in doubt it gives none. A foreign language asks for more evidence than French, since articles are in French.
 */
export function languageOf(text: string): LanguageGuess {
  const script = scriptOf(text);
  if (script) return { language: script, confidence: 1, words: 0 };
  const { words, ranking } = evidenceOf(text);
  const [best, second] = ranking;
  const confidence = Math.round((100 * (best.evidence - second.evidence)) / Math.max(1, best.evidence)) / 100;
  const isSure =
    words >= FEWEST_WORDS &&
    (best.language === 'fr' ? isLikely(words, best, second) : isCertain(words, best, second));
  return { language: isSure ? best.language : undefined, confidence: isSure ? confidence : 0, words };
}

/** The languages of an article. */
export interface ArticleLanguages {
  /** The language of most of its words, by blocks that tell theirs. */
  readonly language: DetectedLanguage | undefined;
  /** By block of `article.blocks`; undefined for code and asides. */
  readonly blocks: readonly (LanguageGuess | undefined)[];
}

/** The language of each block of an article and of the whole. */
export const languagesIn: (article: Article) => ArticleLanguages = analysis(({ blocks }) => {
  const guesses = blocks.map((block) => (isBody(block) ? languageOf(block.text) : undefined));
  const words = new Map<DetectedLanguage, number>();
  for (const guess of guesses) {
    if (guess?.language)
      words.set(guess.language, (words.get(guess.language) ?? 0) + Math.max(1, guess.words));
  }
  const [first] = [...words].sort(([, a], [, b]) => b - a);
  return { language: first?.[0], blocks: guesses };
});

function isLikely(words: number, best: Evidence, second: Evidence): boolean {
  return best.hits >= 1 && best.evidence >= 0.2 * words && best.evidence - second.evidence >= 0.5;
}

/** A French sentence with English in it (names, messages, quotations) is no English sentence. */
function isCertain(words: number, best: Evidence, second: Evidence): boolean {
  const isOwn = best.own >= 2 || (best.own === 1 && best.hits >= 0.35 * words);
  return (
    isOwn &&
    best.hits >= 0.2 * words &&
    best.french <= 0.35 * best.own &&
    best.evidence - second.evidence >= 0.25
  );
}
