import type { Article } from './article.ts';

/** Memoises a computation per article: the first rule that asks pays, the others share. */
export function analysis<Result>(compute: (article: Article) => Result): (article: Article) => Result {
  const results = new WeakMap<Article, { readonly value: Result }>();

  return (article) => {
    let result = results.get(article);
    if (!result) {
      result = { value: compute(article) };
      results.set(article, result);
    }
    return result.value;
  };
}
