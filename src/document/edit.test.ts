import { describe, expect, test } from 'vitest';
import { removalOf } from './edit.ts';

describe('removalOf', () => {
  test.each([
    ['a blank line less when two would meet', 'un\n\n⟦##⟧\n\ndeux\n', 'un\n\ndeux\n'],
    ['the line alone', 'un\n⟦##⟧\ndeux\n', 'un\ndeux\n'],
    ['with CRLF', 'un\r\n\r\n⟦##⟧\r\n\r\ndeux\r\n', 'un\r\n\r\ndeux\r\n'],
    ['what fills its line, indented', '<p>un</p>\n  ⟦<h2></h2>⟧\n<p>deux</p>', '<p>un</p>\n<p>deux</p>'],
    ['nothing around it when the line holds more', '<div>⟦<h2></h2>⟧</div>', '<div></div>'],
    ['at the start', '⟦##⟧\n\nun\n', 'un\n'],
    ['at the end without a line break', 'un\n\n⟦##⟧', 'un\n\n'],
  ])('removes %s', (_, marked, expected) => {
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    const source = marked.replace(/[⟦⟧]/g, '');
    const edit = removalOf(source, { start, end });
    expect(source.slice(0, edit.start) + edit.text + source.slice(edit.end)).toBe(expected);
  });
});
