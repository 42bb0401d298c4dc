import { describe, expect, test } from 'vitest';
import { isAdverbInMent, mtldOf } from './variety.ts';

describe('adverbs in -ment', () => {
  test.each(
    'rapidement vraiment évidemment notamment récemment énormément gentiment quasiment extrêmement'.split(
      ' ',
    ),
  )('%s', (form) => expect(isAdverbInMent(form)).toBe(true));

  test.each(
    'moment gouvernement comment ciment élément document clément aiment ferment affirment résument jugement zzzment ment'.split(
      ' ',
    ),
  )('not %s', (form) => expect(isAdverbInMent(form)).toBe(false));
});

describe('MTLD', () => {
  test('nothing in a short text', () => {
    expect(mtldOf(Array.from({ length: 99 }, (_, index) => `mot${index}`))).toBeUndefined();
  });

  test('two words over and over: a stretch every three words', () => {
    // un, deux, un: ratio 2/3, under 0.72.
    expect(mtldOf(Array.from({ length: 120 }, (_, index) => (index % 2 ? 'deux' : 'un')))).toBe(3);
  });

  test('ten words in turn: a stretch every fourteen words', () => {
    // After 14 words 10 types: 0.714, under 0.72; 140 words hold ten stretches.
    expect(mtldOf(Array.from({ length: 140 }, (_, index) => `mot${index % 10}`))).toBe(14);
  });

  test('the part of a stretch at the end counts', () => {
    const forms = Array.from({ length: 147 }, (_, index) => `mot${index % 10}`);
    expect(mtldOf(forms)).toBe(14.7);
  });

  test('no word twice: as long as the text', () => {
    expect(mtldOf(Array.from({ length: 100 }, (_, index) => `mot${index}`))).toBe(10_000);
  });
});
