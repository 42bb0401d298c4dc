import { expect, it } from 'vitest';
import { numberAt } from './numbers.ts';
import { tokensOf } from './tokens.ts';

it.each<[string, number | undefined, number]>([
  ['700', 700, 1],
  ['1 200', 1200, 1],
  ['1\u00a0200', 1200, 1],
  ['1\u202f200', 1200, 1],
  ['1.200', 1200, 1],
  ['1,200', 1200, 1],
  ["1'200", 1200, 1],
  ['1 200 000', 1200000, 1],
  ['2023 700', 2023, 1],
  ['12 34', 12, 1],
  ['1k', 1000, 1],
  ['1,5k', 1500, 1],
  ['2 mille', 2000, 2],
  ['mille', 1000, 1],
  ['un millier', 1000, 2],
  ['mille deux cents', 1200, 3],
  ['deux mille cinq cents', 2500, 4],
  ['sept cents', 700, 2],
  ['six cents et huit cents', 600, 2],
  ['vingt et un', 21, 3],
  ['quatre-vingts', 80, 2],
  ['quatre-vingt-dix-neuf', 99, 4],
  ['quatre mille neuf cent quatre-vingt-dix-neuf', 4999, 8],
  ['huit-cents', 800, 2],
  ['nonante', 90, 1],
  ['une centaine', 100, 2],
  ['une dizaine', 10, 2],
  ['a thousand', 1000, 2],
  ['one thousand five hundred', 1500, 4],
  ['fifteen hundred', 1500, 2],
  ['one hundred and fifty', 150, 4],
  ['seven hundred and eight hundred', 700, 2],
  ['et deux', undefined, 0],
  ['a', undefined, 0],
  ['mots', undefined, 0],
])('reads %s as %s', (text, value, to) => {
  const reading = numberAt(tokensOf(text), 0);
  expect(reading?.value).toBe(value);
  expect(reading?.to ?? 0).toBe(to);
});
