import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256Of } from './sha256.ts';

test('sha256Of agrees with the platform on any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256Of(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }),
  );
});

test.each([0, 54, 55, 56, 63, 64, 65, 119, 120, 100_000])('sha256Of pads %i bytes', (length) => {
  const text = 'a'.repeat(length);
  expect(sha256Of(text)).toBe(createHash('sha256').update(text).digest('hex'));
});
