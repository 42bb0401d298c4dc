import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FormReading, readingsOf } from './readings.ts';

const told = ({ partOfSpeech, lemma, gender, number, person, mood, tense }: FormReading) =>
  [partOfSpeech, lemma, gender, number, person, mood, tense].filter((part) => part !== undefined).join(' ');

const READINGS: Record<string, readonly string[]> = {
  vélos: ['noun vélo masculine plural'],
  porte: [
    'adjective porte both singular',
    'noun porte feminine singular',
    'verb porter singular 1 indicative present',
    'verb porter singular 3 indicative present',
    'verb porter singular 1 subjunctive present',
    'verb porter singular 3 subjunctive present',
    'verb porter singular 2 imperative present',
  ],
  réparées: ['verb réparer feminine plural participle past'],
  lentement: ['adverb lentement'],
  "l'hôtel": ['noun hôtel masculine singular'],
  prix: ['noun prix masculine both'],
  finir: ['verb finir infinitive'],
  'donnez-les-moi': ['verb donner plural 2 imperative present', 'verb donner plural 2 indicative present'],
  Maisons: ['noun maison feminine plural'],
  connaitrait: ['verb connaître singular 3 conditional present'],
};

describe('readingsOf', () => {
  test.each(Object.entries(READINGS))('%s', (form, readings) =>
    expect(readingsOf(form).map(told).sort()).toEqual([...readings].sort()),
  );

  test('homographs have the readings of each word', () => {
    const parts = (form: string) =>
      [...new Set(readingsOf(form).map(({ partOfSpeech }) => partOfSpeech))].sort();
    expect(parts('car')).toEqual(['conjunction', 'noun']);
    expect(parts('son')).toEqual(['determiner', 'noun']);
    expect(parts('livre')).toEqual(['noun', 'verb']);
    expect(parts('fort')).toEqual(['adjective', 'adverb', 'noun']);
    expect(parts('Paris')).toEqual(['name']);
  });

  test('an unknown word has none, and nothing throws', () => {
    expect(readingsOf('zébulonner')).toEqual([]);
    expect(readingsOf('')).toEqual([]);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => Array.isArray(readingsOf(word))));
  });
});
