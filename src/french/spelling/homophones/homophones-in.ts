import { analysis } from '../../../document/analysis.ts';
import type { Article } from '../../../document/article.ts';
import type { Block } from '../../../document/block.ts';
import { casedAs, shapeOf } from '../letter-case.ts';
import { MISHEARD } from '../lists/misheard.ts';
import { type ProseTokens, proseTokensIn } from '../prose-tokens.ts';
import { type Homophone, homophonesOf } from './homophones.ts';

/** A homophone of an article; offsets in `block.text`. */
export interface ArticleHomophone extends Homophone {
  readonly block: Block;
  /** False for what is no word at all (`parmis`). */
  readonly isWord: boolean;
}

/** The words of an article that stand for another that sounds alike, in document order. */
export const homophonesIn: (article: Article) => readonly ArticleHomophone[] = analysis((article) =>
  proseTokensIn(article).flatMap((prose) =>
    [
      ...homophonesOf(prose.block.text, prose.tokens).map((found) => ({
        ...found,
        block: prose.block,
        isWord: true,
      })),
      ...misheardIn(prose),
    ].sort((a, b) => a.start - b.start),
  ),
);

function misheardIn({ block, tokens }: ProseTokens): ArticleHomophone[] {
  return tokens.flatMap(({ start, end, form }) => {
    const meant = MISHEARD.get(form);
    if (meant === undefined) return [];
    const found = block.text.slice(start, end);
    return [
      { block, start, end, found, meant: casedAs(shapeOf(found), meant), isWord: false, isEnding: false },
    ];
  });
}
