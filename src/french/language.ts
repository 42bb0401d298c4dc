import { analysis } from '../document/analysis.ts';
import type { Article } from '../document/article.ts';
import { type Block, isBody } from '../document/block.ts';
import { type Evidence, evidenceOf } from './language/evidence.ts';
import { scriptOf } from './language/script.ts';
import { sentencesIn } from './sentences.ts';
import { type Token, tokensIn, tokensOf } from './tokens.ts';

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
/** From here on, common words of a foreign language are no chance. */
const SURE_WORDS = 8;

/**
 * Which language a passage is in, by its commonest words and the shapes of the others. Made for blocks of 8 words and more;
 * in doubt it gives none. A foreign language asks for more evidence than French, since articles are in French.
 */
export function languageOf(text: string): LanguageGuess {
  return languageAmong(text, tokensOf(text.slice(0, LONGEST_SAMPLE)));
}

/** Characters that are looked at. */
const LONGEST_SAMPLE = 4_000;

function languageAmong(text: string, tokens: Iterable<Token>): LanguageGuess {
  const script = scriptOf(text);
  if (script) return { language: script, confidence: 1, words: 0 };
  const { words, ranking } = evidenceOf(formsOf(tokens));
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
export const languagesIn: (article: Article) => ArticleLanguages = analysis((article) => {
  const prose = proseTokensIn(article);
  const guesses = article.blocks.map((block) => {
    if (!isBody(block)) return undefined;
    const tokens = prose.get(block);
    return tokens ? languageAmong(block.text, tokens) : languageOf(block.text);
  });
  const words = new Map<DetectedLanguage, number>();
  for (const guess of guesses) {
    if (guess?.language)
      words.set(guess.language, (words.get(guess.language) ?? 0) + Math.max(1, guess.words));
  }
  const [first] = [...words].sort(([, a], [, b]) => b - a);
  return { language: first?.[0], blocks: guesses };
});

/** The tokens that the sentences of a block are cut into already. */
function proseTokensIn(article: Article): ReadonlyMap<Block, readonly Token[]> {
  const tokens = tokensIn(article);
  const byBlock = new Map<Block, Token[]>();
  for (const [index, { block }] of sentencesIn(article).entries()) {
    const known = byBlock.get(block);
    if (!known) byBlock.set(block, [...tokens[index]!]);
    else for (const token of tokens[index]!) known.push(token);
  }
  return byBlock;
}

function* formsOf(tokens: Iterable<Token>): Generator<string> {
  for (const { form } of tokens) yield form;
}

function isLikely(words: number, best: Evidence, second: Evidence): boolean {
  return best.hits >= 1 && best.evidence >= 0.2 * words && best.evidence - second.evidence >= 0.5;
}

/** A French sentence with English in it (names, messages, quotations) is no English sentence. */
function isCertain(words: number, best: Evidence, second: Evidence): boolean {
  return (
    isOwn(words, best) &&
    best.hits >= 0.2 * words &&
    best.french <= 0.35 * best.own &&
    best.evidence - second.evidence >= 0.25
  );
}

/** A short French line may hold a foreign name (`Le tour de Los Angeles`): there, own words must be several and no French one beside them. */
function isOwn(words: number, { own, french, hits }: Evidence): boolean {
  if (words < SURE_WORDS) return own >= 2 && french === 0 && own >= 0.4 * words;
  return own >= 2 || (own === 1 && hits >= 0.35 * words);
}
