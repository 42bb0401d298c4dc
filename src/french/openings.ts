import { analysis } from '../document/analysis.ts';
import type { Article } from '../document/article.ts';
import { ARTICLES, DETERMINERS } from './lists/function-words.ts';
import { type Token, tokensIn, tokensOf } from './tokens.ts';

/** How a sentence opens: by its first word; after an article or another determiner, by the second too. */
export interface Opening {
  /** Lower case, straight apostrophe: `nous`, `le vélo`, `l'été`. Sentences that open alike have the same. */
  readonly words: string;
  /** UTF-16 offsets in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** The opening of a sentence; undefined when it has no word. */
export function openingOf(sentence: string): Opening | undefined {
  return openingAmong(tokensOf(sentence));
}

/** `openingOf` for a sentence that is cut into its tokens. */
export function openingAmong(tokens: readonly Token[]): Opening | undefined {
  const [first, second] = tokens;
  if (!first) return undefined;
  const { form, start } = first;
  if (!second || !(ARTICLES.has(form) || DETERMINERS.has(form) || form === "d'" || form === 'de')) {
    return { words: form, start, end: first.end };
  }
  return {
    words: form.endsWith("'") ? form + second.form : `${form} ${second.form}`,
    start,
    end: second.end,
  };
}

/** The openings of `sentencesIn(article)`, in the same order. */
export const openingsIn: (article: Article) => readonly (Opening | undefined)[] = analysis((article) =>
  tokensIn(article).map((tokens) => openingAmong(tokens)),
);
