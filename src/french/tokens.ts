import { analysis } from '../document/analysis.ts';
import type { Article } from '../document/article.ts';
import { sentencesIn } from './sentences.ts';
import { wordsOf } from './words.ts';

/** A surface word with the form that lists and rules compare. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, composed letters, straight apostrophe and hyphen: `l'`, `homme`, `-t-il`. */
  readonly form: string;
}

/** The surface words of a text with their forms, in order: what all word-based analyses share. */
export function tokensOf(text: string): readonly Token[] {
  return wordsOf(text).map(([start, end]) => ({ start, end, form: formOf(text.slice(start, end)) }));
}

/** The tokens of each sentence of `sentencesIn(article)`, in the same order; offsets in the sentence. */
export const tokensIn: (article: Article) => readonly (readonly Token[])[] = analysis((article) =>
  sentencesIn(article).map(({ text }) => tokensOf(text)),
);

// Letters beyond the Latin blocks and loose accents are rare: most words are spared the normalisation.
const RARE = /[^\u0000-\u017f]/;

function formOf(word: string): string {
  const lower = word.toLowerCase();
  if (!RARE.test(lower)) return lower;
  return lower.replace(/[’‘ʼ]/g, "'").replace(/[‐‑]/g, '-').normalize('NFC');
}
