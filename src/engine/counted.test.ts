import { expect, test } from 'vitest';
import { englishCount, frenchCount, inFrench } from './counted.ts';

test.each([
  [0, '0 mot', '0 words'],
  [1, '1 mot', '1 word'],
  [1.5, '1,5 mot', '1.5 words'],
  [2, '2 mots', '2 words'],
  [300, '300 mots', '300 words'],
])('counts %s', (number, french, english) => {
  expect(frenchCount(number, 'mot')).toBe(french);
  expect(englishCount(number, 'word')).toBe(english);
});

test('nouns that do not take an s give their plural', () => {
  expect(frenchCount(2, 'journal', 'journaux')).toBe('2 journaux');
  expect(englishCount(2, 'property', 'properties')).toBe('2 properties');
});

test('French has a decimal comma and a minus sign', () => {
  expect(inFrench(2.5)).toBe('2,5');
  expect(inFrench(-12.5)).toBe('−12,5');
});
