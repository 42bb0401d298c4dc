import type { SentenceContent } from 'nlcst';
import type { Position } from 'unist';
import { sentencesOf } from '../sentences.ts';
import { wordsOf } from '../words.ts';

/** First pass: cuts the tokens at the edges of words and sentences, so that the next passes only have to group them. */
export function cutTokens(tokens: readonly SentenceContent[], text: string): SentenceContent[] {
  const edges = edgesOf(text);
  return tokens.flatMap((token) => cutToken(token, edges, text));
}

function edgesOf(text: string): Uint8Array {
  const edges = new Uint8Array(text.length + 1);
  for (const [start, end] of wordsOf(text)) edges[start] = edges[end] = 1;
  for (const [start, end] of sentencesOf(text)) edges[start] = edges[end] = 1;
  return edges;
}

function cutToken(token: SentenceContent, edges: Uint8Array, text: string): SentenceContent[] {
  const position = token.position!;
  const end = position.end.offset!;
  const pieces: SentenceContent[] = [];
  let from = position.start.offset!;
  for (let at = from + 1; at < end; at++) {
    if (!edges[at]) continue;
    pieces.push(pieceOf(token, text, from, at));
    from = at;
  }
  return pieces.length === 0 ? [token] : [...pieces, pieceOf(token, text, from, end)];
}

/** Tokens that are cut hold no line end: words, numbers, repeated punctuation. */
function pieceOf(token: SentenceContent, text: string, start: number, end: number): SentenceContent {
  const origin = token.position!.start;
  const pointAt = (offset: number) => ({
    line: origin.line,
    column: origin.column + offset - origin.offset!,
    offset,
  });
  const position: Position = { start: pointAt(start), end: pointAt(end) };
  const value = text.slice(start, end);
  if (token.type !== 'WordNode') return { ...token, value, position } as SentenceContent;
  return { type: 'WordNode', children: [{ type: 'TextNode', value, position }], position };
}
