import { describe, expect, test } from 'vitest';
import { daysInMonth, WEEKDAYS, weekdayOf } from './calendar.ts';
import { datesOf } from './dates.ts';

describe('calendar', () => {
  test.each([
    [1583, 1, 1, 'samedi'],
    [1789, 7, 14, 'mardi'],
    [1900, 3, 1, 'jeudi'],
    [2000, 2, 29, 'mardi'],
    [2024, 2, 29, 'jeudi'],
    [2023, 12, 31, 'dimanche'],
  ])('%i-%i-%i is a %s', (year, month, day, weekday) => {
    expect(WEEKDAYS[weekdayOf(year, month, day)]).toBe(weekday);
  });

  test('each day follows the one before, over four centuries', () => {
    let weekday = weekdayOf(1600, 1, 1);
    for (let year = 1600; year < 2000; year++)
      for (let month = 1; month <= 12; month++)
        for (let day = 1; day <= daysInMonth(month, year); day++) {
          expect(weekdayOf(year, month, day)).toBe(weekday);
          weekday = (weekday + 1) % 7;
        }
  });

  test.each([
    [2, 1900, 28],
    [2, 2000, 29],
    [2, 2023, 28],
    [2, undefined, 29],
    [4, 2023, 30],
  ])('month %s of %s has %i days', (month, year, days) => {
    expect(daysInMonth(month, year)).toBe(days);
  });
});

test.each([
  ['Le lundi 3 janvier 2022, puis le 1er février.', ['lundi 3 janvier 2022', '1er février']],
  ['Le 31/04/2022 et le 12.05.2023.', ['31/04/2022', '12.05.2023']],
  ['La version 3.12 mai attendra, 2,12 mars aussi, les 13/25/2022 non.', []],
  ['Le mardi 5 Aout, le 6 mais.', ['mardi 5 Aout']],
])('dates of “%s”', (text, expected) => {
  expect(datesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
