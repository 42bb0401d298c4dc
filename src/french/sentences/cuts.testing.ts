import { expect, test } from 'vitest';
import { sentencesOf } from '../sentences.ts';

/** Tests that each text is cut exactly at its `¦` marks, and nowhere else. */
export function testCuts(texts: readonly string[]): void {
  test.each(texts)('%s', (marked) => {
    const text = marked.replaceAll('¦', '');
    expect(cutsOf(text)).toBe(marked);
  });
}

/** The text with a mark where each sentence but the last ends. */
function cutsOf(text: string): string {
  const ends = sentencesOf(text).map(([, end]) => end);
  return ends
    .map((end, index) => text.slice(ends[index - 1] ?? 0, end))
    .concat(text.slice(ends.at(-1) ?? 0))
    .join('¦')
    .replace(/¦(\s*)$/, '$1');
}
