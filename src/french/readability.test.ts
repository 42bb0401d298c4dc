import { describe, expect, test } from 'vitest';
import { loadParser } from '../parse/parse.ts';
import { fleschKandelMolesOf, lixOf } from './readability/formulas.ts';
import { shareOf, spreadOf } from './readability/spread.ts';
import { connectorsIn, passivesIn, readabilityIn, readabilityOf } from './readability.ts';
import { sentencesIn } from './sentences.ts';

const TEXT = "Le chat dort. L'animal a été nourri hier.\n\nDonc il rêve.";

describe('readabilityOf', () => {
  const readability = readabilityOf(TEXT);

  test('counts', () => {
    expect(readability).toMatchObject({
      words: 11,
      syllables: 15,
      sentences: { count: 3, mean: 3.7, median: 3, p90: 5, max: 5 },
      paragraphs: { count: 2, mean: 5.5 },
      passive: { sentences: 1, share: 3333 },
      connectors: { sentences: 1, share: 3333 },
    });
  });

  test('formulas, by hand', () => {
    // 207 − 1.015 · 11 / 3 − 73.6 · 15 / 11 and 11 / 3 + 100 · 0 / 11.
    expect(readability.fleschKandelMoles?.value).toBe(102.9);
    expect(readability.lix?.value).toBe(3.7);
    expect(readability.fleschKandelMoles?.coefficients).toEqual({
      base: 207,
      perWordsPerSentence: 1.015,
      perSyllablesPerWord: 73.6,
    });
  });

  test.each(['', ' \n\n ', '!!!'])('no formula without words: %j', (text) => {
    const { words, sentences, ...rest } = readabilityOf(text);
    expect([words, sentences.count]).toEqual([0, 0]);
    expect(rest).not.toHaveProperty('lix');
  });
});

describe('formulas', () => {
  test('are clamped to nothing', () => {
    expect(fleschKandelMolesOf({ words: 100, sentences: 1, syllables: 300, longWords: 0 })?.value).toBe(
      -115.3,
    );
    expect(fleschKandelMolesOf({ words: 4, sentences: 4, syllables: 4, longWords: 0 })?.value).toBe(132.4);
    expect(lixOf({ words: 100, sentences: 2, syllables: 0, longWords: 60 })?.value).toBe(110);
  });

  test('are the same however spaces are written', () => {
    const text = 'Quel prix ? Il vaut 12 % de plus : « trop cher ! »';
    const value = readabilityOf(text).fleschKandelMoles?.value;
    expect(readabilityOf(text.replace(/ (?=[?%:!»])|(?<=«) /g, '\u202f')).fleschKandelMoles?.value).toBe(
      value,
    );
  });
});

test('an article is read sentence by sentence, its headings apart', async () => {
  const parse = await loadParser('html');
  const article = parse(
    '<h1>Le chat fut vu</h1><p>Le chat dort. Il a été <b>nourri</b>.</p><p>Mais il rêve.</p>',
    {},
  );
  expect(sentencesIn(article)).toHaveLength(3);
  expect(passivesIn(article)).toEqual([undefined, { start: 3, end: 15 }, undefined]);
  expect(connectorsIn(article).map(({ length }) => length)).toEqual([0, 0, 1]);
  expect(readabilityIn(article)).toMatchObject({ words: 10, paragraphs: { count: 2, max: 7 } });
});

test('quantiles by the nearest rank', () => {
  expect(spreadOf([5, 1, 4, 2, 3, 6, 7, 8, 9, 10])).toEqual({
    count: 10,
    mean: 5.5,
    median: 5,
    p90: 9,
    max: 10,
  });
  expect(spreadOf([])).toEqual({ count: 0, mean: 0, median: 0, p90: 0, max: 0 });
  expect([shareOf(1, 3), shareOf(1, 0)]).toEqual([3333, 0]);
});
