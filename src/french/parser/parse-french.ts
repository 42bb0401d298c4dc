import type { Root, SentenceContent } from 'nlcst';
import { ParseLatin } from 'parse-latin';
import { cutTokens } from './cut-tokens.ts';
import { liftWhiteSpace } from './lift-white-space.ts';
import { mergeWords } from './merge-words.ts';
import { patchPositions } from './patch-positions.ts';
import { regroupSentences } from './regroup-sentences.ts';

/**
 * Parser of French into nlcst, on parse-latin, with exact positions. `sentencesOf` and `wordsOf` take the French
 * decisions; the passes only cut, merge and regroup the tree accordingly, so that both always agree.
 */
export class ParseFrench extends ParseLatin {
  override tokenizeSentencePlugins = [mergeWords];
  override tokenizeParagraphPlugins = [regroupSentences];
  override tokenizeRootPlugins = [liftWhiteSpace, patchPositions];

  override parse(value?: string | null): Root {
    return super.parse(value ?? this.doc);
  }

  /** The tokens of parse-latin, cut again where a French word or sentence begins or ends inside one (`20h30`). */
  override tokenize(value?: string | null): SentenceContent[] {
    return cutTokens(super.tokenize(value), value ?? '');
  }
}
