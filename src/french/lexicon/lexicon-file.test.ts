import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lookUp } from './automaton.ts';
import { pack } from './build/pack.ts';
import { type Lexicon, openLexicon } from './lexicon-file.ts';

const file = new URL('../../../dist/lexicon.bin', import.meta.url);
const bytes = () => new Uint8Array(readFileSync(file));
const small = () =>
  pack(
    [
      { form: 'île', value: 16 },
      { form: 'îles', value: 16 | (1 << 12) },
    ],
    '0\t0\n1|1r\t1\n\nNfs\nNfp,Vn',
    '3.0.0',
  );

describe('openLexicon', () => {
  test('opens what pack wrote, from a Uint8Array, an ArrayBuffer or bytes that begin anywhere', () => {
    const shifted = new Uint8Array(small().length + 1);
    shifted.set(small(), 1);
    for (const source of [small(), small().buffer as ArrayBuffer, shifted.subarray(1)]) {
      const lexicon: Lexicon = openLexicon(source);
      expect(lexicon).toMatchObject({ dictionaryVersion: '3.0.0', formCount: 2 });
      expect([lookUp(lexicon, 'îles') >>> 12, lookUp(lexicon, 'îl'), lookUp(lexicon, 'ïles')]).toEqual([
        1, 0, 0,
      ]);
      expect(lexicon.analyses.of(1)).toEqual({
        lemmas: [
          { cut: 1, add: '' },
          { cut: 1, add: 'r' },
        ],
        likely: 1,
        readings: 1,
      });
      expect(lexicon.analyses.readingCodes(1)).toEqual([['Nfp', 'Vn']]);
    }
  });

  const damaged: Record<string, [(data: Uint8Array) => Uint8Array, string]> = {
    'an empty file': [() => new Uint8Array(0), 'is not a lexicon file'],
    'another kind of file': [
      () => new TextEncoder().encode('<!doctype html>'.repeat(20)),
      'is not a lexicon file',
    ],
    'a file cut short': [(data) => data.subarray(0, data.length - 8), 'is cut short'],
    'a flipped bit': [(data) => data.with(data.length - 9, data.at(-9)! ^ 1), 'is damaged'],
    'another format': [(data) => data.with(4, 99), 'has format 99'],
  };
  for (const [label, [damage, message]] of Object.entries(damaged)) {
    test(`refuses ${label}, naming the file and what to do`, () => {
      expect(() => openLexicon(damage(small()), 'words.bin')).toThrow(
        new RegExp(`words\\.bin ${message}.*npm run build:lexicon`),
      );
    });
  }
});

describe('lexicon.bin', () => {
  test('is at most a megabyte, and holds all forms of the dictionary and those of 1990', () => {
    expect(bytes().length).toBeLessThan(1_000_000);
    expect(openLexicon(bytes()).formCount).toBeGreaterThan(455_000);
  });
});
