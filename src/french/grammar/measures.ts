import type { Article } from '../../document/article.ts';
import type { Measures } from '../../document/measures.ts';
import { bodyWordsIn } from '../body-words.ts';
import { grammarIn } from './grammar-in.ts';

/** The errors of grammar of an article, and their density. */
export function grammarMeasuresIn(article: Article): NonNullable<Measures['grammar']> {
  const errors = grammarIn(article).length;
  const words = bodyWordsIn(article);
  return { errors, perThousandWords: words === 0 ? 0 : Math.round((10_000 * errors) / words) / 10 };
}
