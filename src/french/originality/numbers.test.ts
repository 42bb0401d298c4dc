import { expect, test } from 'vitest';
import { numbersOf, numberValuesOf } from './numbers.ts';

test.each([
  ['En 2023, 22 % des 1 200 clients ont payé 3,50 €.', ['2023', '22', '1200', '3.5']],
  ['Le 12/06/2023 à 14h30, puis à 18 h.', ['12', '6', '2023', '14', '30', '18']],
  ['Il coûte 1,5 million, et non 2 milliards.', ['1500000', '2000000000']],
  ['Le groupe UNC4841 et la version 3.1.2 du G7.', []],
  ['Le 1er mai, la 3e étape, 10\u202f000\u00a0m².', ['1', '3', '10000']],
])('reads the numbers of %s', (text, values) => {
  expect(numbersOf(text).map(({ value }) => value)).toEqual(values);
});

test.each([
  ['quatre-vingt-dix-sept élus', '97'],
  ['deux mille trois cents mètres', '2300'],
  ['soixante et onze ans', '71'],
  ['une vingtaine de vélos', '20'],
  ['trois millions deux cent mille euros', '3200000'],
  ['quatre-vingts coureurs', '80'],
  ['cent quatre-vingt-un', '181'],
  ['1,5 million', '1500000'],
  ['1,5 million', '1.5'],
])('knows that %s holds %s', (text, value) => {
  expect([...numberValuesOf(text)]).toContain(value);
});
