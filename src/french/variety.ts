import { analysis } from '../document/analysis.ts';
import type { Article } from '../document/article.ts';
import { lemmasOf } from './lemmas.ts';
import { defaultLexicon, lookUp } from './lexicon/index.ts';
import { type Token, tokensIn } from './tokens.ts';

/** Below so many words the measure is noise, as its authors warn. */
const FEWEST_WORDS = 100;
/** Type–token ratio at which a stretch of text is used up. */
const USED_UP = 0.72;

/**
 * Lexical variety by MTLD: the mean length, in words, of the stretches that keep a type–token ratio above 0.72, read forwards
 * and backwards. Some 50 is poor, 70 to 120 usual prose. Undefined below 100 words.
 *
 * P. M. McCarthy and S. Jarvis, "MTLD, vocd-D, and HD-D: A validation study of sophisticated approaches to lexical diversity
 * assessment", Behavior Research Methods 42 (2010), 381–392.
 *
 * @param forms the words of a text in one case, in order
 */
export function mtldOf(forms: readonly string[]): number | undefined {
  if (forms.length < FEWEST_WORDS) return undefined;
  const mean = (stretchLength(forms) + stretchLength(forms.toReversed())) / 2;
  return Math.round(mean * 10) / 10;
}

function stretchLength(forms: readonly string[]): number {
  let factors = 0;
  let types = new Set<string>();
  let tokens = 0;
  let ratio = 1;
  for (const form of forms) {
    tokens++;
    types.add(form);
    ratio = types.size / tokens;
    if (ratio > USED_UP) continue;
    factors++;
    types = new Set();
    tokens = 0;
    ratio = 1;
  }
  // The rest counts for the part of a stretch that it has used up.
  factors += (1 - ratio) / (1 - USED_UP);
  return forms.length / Math.max(factors, 1 / forms.length);
}

/** The lexical variety of an article's running text. */
export const mtldIn: (article: Article) => number | undefined = analysis((article) =>
  mtldOf(tokensIn(article).flatMap((tokens) => tokens.map(({ form }) => form))),
);

/** Whether a word is an adverb in -ment: not a noun (`moment`, `gouvernement`), not a verb (`aiment`, `ferment`). */
export function isAdverbInMent(form: string): boolean {
  if (form.length < 6 || !form.endsWith('ment') || form === 'comment') return false;
  const lexicon = defaultLexicon();
  // Adverbs are known and have no plural; third persons of verbs are known by their infinitive.
  if (lookUp(lexicon, form) === 0 || lookUp(lexicon, `${form}s`) !== 0) return false;
  return lemmasOf(form).includes(form);
}

/** The adverbs in -ment of each sentence of `sentencesIn(article)`, in the same order; offsets in the sentence. */
export const adverbsIn: (article: Article) => readonly (readonly Token[])[] = analysis((article) =>
  tokensIn(article).map((tokens) => tokens.filter(({ form }) => isAdverbInMent(form))),
);
