import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256InScript, sha256Of } from './sha256.ts';

describe.each([
  { name: 'sha256Of', digest: sha256Of },
  { name: 'sha256InScript', digest: sha256InScript },
])('$name', ({ digest }) => {
  // Lone surrogates too, which UTF-8 has no bytes for.
  test('agrees with the platform on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(digest(text)).toBe(createHash('sha256').update(text).digest('hex'));
      }),
    );
  });

  test.each([0, 54, 55, 56, 63, 64, 65, 119, 120, 100_000])('pads %i bytes', (length) => {
    const text = 'a'.repeat(length);
    expect(digest(text)).toBe(createHash('sha256').update(text).digest('hex'));
  });
});
