import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import type { Block } from '../../document/block.ts';
import { defaultLexicon, frequencyOf, lookUp } from '../lexicon/index.ts';
import { sentencesIn } from '../sentences.ts';
import { tokensIn } from '../tokens.ts';

/** The words of an article that hardly any text has, each once, beside all its words that the lexicon knows. */
export interface RareWords {
  readonly known: number;
  readonly rare: readonly { readonly block: Block; readonly start: number; readonly end: number }[];
}

/** Shorter words are as good as never rare. */
const SHORTEST = 5;
const NO_PLAIN_WORD = /['-]/;

/** Forms in lower case that are known and not among the 28,095 that are frequent enough to be ranked. */
export const rareWordsIn: (article: Article) => RareWords = analysis((article) => {
  const lexicon = defaultLexicon();
  const seen = new Set<string>();
  const rare: RareWords['rare'][number][] = [];
  let known = 0;
  const tokens = tokensIn(article);
  for (const [index, { text, block, start: from }] of sentencesIn(article).entries()) {
    for (const { form, start, end } of tokens[index]!) {
      if (form.length < SHORTEST || seen.has(form)) continue;
      if (text.charCodeAt(start) !== form.charCodeAt(0) || NO_PLAIN_WORD.test(form)) continue;
      seen.add(form);
      const value = lookUp(lexicon, form);
      if (value === 0) continue;
      known++;
      if (frequencyOf(value) === 0) rare.push({ block, start: from + start, end: from + end });
    }
  }
  return { known, rare };
});
