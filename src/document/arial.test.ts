import { describe, expect, test } from 'vitest';
import { arialWidthOf } from './arial.ts';

describe('arialWidthOf', () => {
  test.each([
    ['', 0],
    ['i', 4],
    ['m', 17],
    ['é', 11],
    ['ÉÀÇ', 41],
    ['« Où ? »', 77],
  ])('%s takes %i px at 20 px', (text, width) => {
    expect(arialWidthOf(text, 20)).toBe(width);
  });

  test('composed and decomposed letters are as wide', () => {
    const text = 'Été à Nîmes, Noël à Sète';
    expect(arialWidthOf(text.normalize('NFD'), 20)).toBe(arialWidthOf(text.normalize('NFC'), 20));
  });

  test('a width grows with the size', () => {
    expect(arialWidthOf('M'.repeat(100), 20)).toBe(2 * arialWidthOf('M'.repeat(100), 10));
  });
});
