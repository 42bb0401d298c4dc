import type { Sentence, SentenceContent, Word, WordContent } from 'nlcst';
import { wordsOf } from '../words.ts';
import { textOf } from './text-of.ts';

/** Second pass: each surface word (`J.-C.`, `1 000`, `-t-il`) becomes one WordNode, with its letters and signs as children. */
export function mergeWords(sentence: Sentence): undefined {
  const merged: SentenceContent[] = [];
  const tokens = sentence.children;
  let at = 0;
  for (const [start, end] of wordsOf(textOf(sentence))) {
    while (at < tokens.length && offsetOf(tokens[at]!) < start) merged.push(tokens[at++]!);
    const first = at;
    while (at < tokens.length && offsetOf(tokens[at]!) < end) at++;
    merged.push(wordOf(tokens.slice(first, at)));
  }
  sentence.children = merged.concat(tokens.slice(at));
}

function wordOf(tokens: readonly SentenceContent[]): Word {
  const children = tokens.flatMap((token): WordContent[] => {
    if (token.type === 'WordNode') return token.children;
    // A space between the thousands of a number is a symbol inside the word: nlcst knows no white space there.
    return [token.type === 'WhiteSpaceNode' ? { ...token, type: 'SymbolNode' } : token];
  });
  return {
    type: 'WordNode',
    children,
    position: { start: tokens[0]!.position!.start, end: tokens.at(-1)!.position!.end },
  };
}

function offsetOf(token: SentenceContent): number {
  return token.position!.start.offset!;
}
