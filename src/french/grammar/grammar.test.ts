import { describe, expect, test } from 'vitest';
import { CARELESS, RIGHT_PARTICIPLES, WRONG_PARTICIPLES } from './fixtures/sentences.ts';
import { grammarOf } from './grammar.ts';

/** A sentence with its marks taken out, and what they hold. */
function read(marked: string): { text: string; wanted: string[] } {
  const wanted: string[] = [];
  const text = marked.replace(/⟦([^>⟧]+)>([^⟧]+)⟧/g, (_, found: string, meant: string) => {
    wanted.push(`${found} → ${meant}`);
    return found;
  });
  return { text, wanted };
}

const told = (text: string) =>
  grammarOf(text).map(([start, end, , meant]) => `${text.slice(start, end)} → ${meant}`);

describe('grammarOf', () => {
  test.each(WRONG_PARTICIPLES)('%s', (marked) => {
    const { text, wanted } = read(marked);
    expect(told(text)).toEqual(wanted);
  });
  test.each(CARELESS)('%s', (text) => expect(told(text)).not.toEqual([]));
  test.each(RIGHT_PARTICIPLES)('%s', (text) => expect(told(text)).toEqual([]));
});
