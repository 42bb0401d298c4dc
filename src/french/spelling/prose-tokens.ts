import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { isSkipped, type Prose, proseIn } from './prose.ts';

/** A block of French text cut into tokens; what is no prose of it has the form ''. */
export interface ProseTokens extends Prose {
  readonly tokens: readonly Token[];
}

/** The tokens of every block that French is judged in. */
export const proseTokensIn: (article: Article) => readonly ProseTokens[] = analysis((article) =>
  proseIn(article).map((prose) => ({ ...prose, tokens: visibleTokens(prose) })),
);

function visibleTokens(prose: Prose): readonly Token[] {
  const tokens = tokensOf(prose.block.text);
  if (prose.skipped.length === 0) return tokens;
  return tokens.map((token) => (isSkipped(prose, token.start, token.end) ? { ...token, form: '' } : token));
}
