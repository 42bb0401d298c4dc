import type { Block } from '../../src/document/block.ts';
import type { Span } from '../../src/french/phrases/passages.ts';

const COUNTER = /(?<=^(?:source link|lien source|link|source)\s)\s*[-–+]?\d{1,6}$/i;
const SHARES =
  /^\d{1,6}(?:[.,]\d)?k? (?:partages?|j[’']aime|commentaires?|likes?|shares?|comments?|vues|views)$/i;

/** Numbers of shares, readers or comments: behind the name of a link, or as a whole block. */
export function countersOf({ text, kind }: Block): readonly Span[] {
  if (text.length > 40 || kind === 'heading' || kind === 'table-cell') return [];
  const match = COUNTER.exec(text) ?? SHARES.exec(text);
  if (!match) return [];
  const start = match.index + match[0].length - match[0].trimStart().length;
  return [{ start, end: text.length }];
}
