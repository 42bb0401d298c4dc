import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import { type Block, placeIn } from '../../document/block.ts';
import type { Edit } from '../../document/edit.ts';
import type { SourceRange } from '../../document/place.ts';
import { type ProseTokens, proseTokensIn } from '../spelling/prose-tokens.ts';
import { touchesStretch } from '../spelling/spans.ts';
import { grammarSlips, withoutOverlaps } from './grammar.ts';
import { homophoneSlips } from './homophone-slips.ts';
import { type GrammarSlip, meantBy } from './slip.ts';

/** A slip of an article; offsets in `block.text`. */
export interface ArticleSlip extends GrammarSlip {
  readonly block: Block;
  readonly found: string;
  /** What is to stand in place of `found`, or undefined where that is not known. */
  readonly meant: string | undefined;
  readonly place: SourceRange;
  /** What to write in the draft; empty where no form is known to be meant. */
  readonly edits: readonly Edit[];
}

/** The errors of grammar of an article, in document order. Where a word is emphasised or quoted it may be named rather than used. */
export const grammarIn: (article: Article) => readonly ArticleSlip[] = analysis((article) =>
  proseTokensIn(article).flatMap(slipsOfBlock),
);

function slipsOfBlock({ block, tokens, asides }: ProseTokens): ArticleSlip[] {
  const { text } = block;
  const slips = withoutOverlaps([...homophoneSlips(text, tokens), ...grammarSlips(text, tokens)]);
  return slips
    .filter(({ kind, start, end }) => kind === 'homophone' || !touchesStretch(asides, start, end))
    .map((slip) => ({
      ...slip,
      block,
      found: text.slice(slip.start, slip.end),
      meant: meantBy(text, slip),
      place: placeIn(block, slip.start, slip.end),
      edits: slip.replacements.map(({ start, end, text: meant }) => ({
        ...placeIn(block, start, end),
        text: meant,
      })),
    }));
}
