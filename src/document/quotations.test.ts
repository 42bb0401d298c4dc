import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotationsIn } from './quotations.ts';

const MARKS = { '«': '»', '“': '”', '"': '"' };

test.each([
  [0, /«[^»]*»|“[^”]*”|"[^"]*"/g],
  [1, /«[^»]+»|“[^”]+”|"[^"]+"/g],
])('finds what a regular expression finds, with %i units at least', (least, pattern) => {
  const text = fc.array(fc.constantFrom('«', '»', '“', '”', '"', 'a', ' '), { maxLength: 40 });
  fc.assert(
    fc.property(text, (units) => {
      const found = quotationsIn(units.join(''), MARKS, least);
      const expected = Array.from(units.join('').matchAll(pattern), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
      }));
      expect(found).toEqual(expected);
    }),
  );
});
