import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineStartsOf, positionOf } from './lines.ts';

test.each([
  ['', [0]],
  ['a', [0]],
  ['a\n', [0, 2]],
  ['a\r\nb', [0, 3]],
  ['a\rb\n\nc', [0, 2, 4, 5]],
  ['\u2028a\n', [0, 3]],
])('the lines of %j begin at %j', (text, starts) => {
  expect(lineStartsOf(text)).toEqual(starts);
});

test('columns count UTF-16 code units from 1', () => {
  const text = '🚲 a\r\nb';
  const starts = lineStartsOf(text);
  expect(positionOf(starts, 3)).toEqual({ offset: 3, line: 1, column: 4 });
  expect(positionOf(starts, 6)).toEqual({ offset: 6, line: 2, column: 1 });
  expect(positionOf(starts, 7)).toEqual({ offset: 7, line: 2, column: 2 });
});

test('every offset is its line’s start and its column', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\r', '\n', '\r\n', '🚲')), (parts) => {
      const text = parts.join('');
      const starts = lineStartsOf(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const { line, column } = positionOf(starts, offset);
        expect(starts[line - 1]! + column - 1).toBe(offset);
        expect(offset).toBeLessThan(starts[line] ?? text.length + 1);
      }
    }),
  );
});
