import { analysis } from '../document/analysis.ts';
import type { Article } from '../document/article.ts';
import { isBody } from '../document/block.ts';
import type { SubstanceMeasures } from '../document/measures.ts';
import { bodyWordsIn } from './body-words.ts';
import { isFunctionWord } from './function-words.ts';
import { defaultLexicon, frequencyOf, lookUp } from './lexicon/index.ts';
import { quotationsOf } from './originality/quotations.ts';
import { sentencesIn } from './sentences.ts';
import { type Token, tokensIn } from './tokens.ts';

/** What an article holds that a reader could check. */
export const substanceIn: (article: Article) => SubstanceMeasures = analysis((article) => {
  const names = countTokens(article, isNameAt);
  const numbers = countTokens(article, (_, { form }) => NUMBER.test(form));
  const rareWords = countTokens(article, (text, token) => isRare(text, token));
  const quotations = quotationsIn(article);
  const links = article.links.filter(({ href }) => !href.startsWith('#')).length;
  const shown =
    article.images.length +
    article.blocks.filter(({ kind }) => kind === 'code' || kind === 'table-cell').length;
  const total = names + numbers + quotations + links + shown;
  const words = bodyWordsIn(article);
  return {
    names,
    numbers,
    quotations,
    links,
    shown,
    rareWords,
    perThousandWords: Math.round((1000 * total) / Math.max(1, words)),
  };
});

function countTokens(article: Article, counts: (text: string, token: Token) => boolean): number {
  const sentences = sentencesIn(article);
  return tokensIn(article).reduce(
    (sum, tokens, index) => sum + tokens.filter((token) => counts(sentences[index]!.text, token)).length,
    0,
  );
}

/** In digits, or in words from three on: one and two are articles and pairs. */
const NUMBER =
  /^(?:[+-]?\d.*|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|septante|huitante|nonante|cents?|mille|millions?|milliards?|dizaines?|douzaines?|quinzaines?|centaines?|milliers?|moitié|tiers|quart)$/;

const SHORTEST_RARE = 4;

/** A known word in lower case that is not among the 28,000 most frequent: the vocabulary of a trade, not of any text. */
function isRare(text: string, { start, form }: Token): boolean {
  if (form.length < SHORTEST_RARE || text.charAt(start) !== form.charAt(0)) return false;
  const value = lookUp(defaultLexicon(), form);
  // What the lexicon does not know may be a misspelling, which is no substance.
  return value !== 0 && frequencyOf(value) === 0;
}

/** A capital inside a sentence, not behind a colon or an opening quote. */
function isNameAt(text: string, { start, form }: Token): boolean {
  const first = text.charAt(start);
  if (first === form.charAt(0) || start === 0 || form.length < 2) return false;
  return /[\p{L}\p{N},'’)-]\s*$/u.test(text.slice(Math.max(0, start - 3), start)) && !isFunctionWord(form);
}

const LEAST_QUOTED = 12;

function quotationsIn({ blocks }: Article): number {
  return blocks.filter(isBody).reduce((sum, { kind, text }) => {
    if (kind === 'quotation') return sum + 1;
    return sum + quotationsOf(text).filter(({ start, end }) => end - start >= LEAST_QUOTED).length;
  }, 0);
}
