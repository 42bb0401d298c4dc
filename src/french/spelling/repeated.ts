import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import type { Block } from '../../document/block.ts';
import type { Token } from '../tokens.ts';
import { DOUBLED_BY_MISTAKE } from './lists/doubled.ts';
import { type ProseTokens, proseTokensIn } from './prose-tokens.ts';
import { coversStretch } from './spans.ts';

/** A word written twice in a row; offsets in `block.text`, of both words. */
export interface RepeatedWord {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** The end of the first of the two. */
  readonly firstEnd: number;
  readonly word: string;
}

/** The function words that an article writes twice in a row where French never does. */
export const repeatedWordsIn: (article: Article) => readonly RepeatedWord[] = analysis((article) =>
  proseTokensIn(article).flatMap(repeatedIn),
);

function repeatedIn({ block, tokens, asides }: ProseTokens): RepeatedWord[] {
  const found: RepeatedWord[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const first = tokens[at - 1]!;
    const second = tokens[at]!;
    if (first.form !== second.form || !DOUBLED_BY_MISTAKE.has(second.form)) continue;
    if (!/^[ \u00a0\u202f]+$/.test(block.text.slice(first.end, second.start))) continue;
    // A capital begins a name (de De Gaulle), a word that goes on (la la la) is sung.
    if (block.text.slice(second.start, second.end) !== second.form || isSung(tokens, at)) continue;
    if (isAside(asides, first) !== isAside(asides, second)) continue;
    if (isBeforeName(block.text, second.end)) continue;
    found.push({ block, start: first.start, end: second.end, firstEnd: first.end, word: second.form });
  }
  return found;
}

function isAside(asides: ProseTokens['asides'], { start, end }: Token): boolean {
  return coversStretch(asides, start, end);
}

function isSung(tokens: ProseTokens['tokens'], at: number): boolean {
  const { form } = tokens[at]!;
  return tokens[at + 1]?.form === form || tokens[at - 2]?.form === form || tokens[at - 2]?.form === 'tra';
}

/** `le livre de de Gaulle`: the second is part of a name. */
function isBeforeName(text: string, end: number): boolean {
  return /^[ \u00a0]\p{Lu}/u.test(text.slice(end, end + 3));
}
