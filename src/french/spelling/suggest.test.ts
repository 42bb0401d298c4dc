import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggest } from './suggest.ts';

describe('suggests first', () => {
  test.each([
    ['probleme', 'problème'],
    ['aparition', 'apparition'],
    ['farmacie', 'pharmacie'],
    ['ortografe', 'orthographe'],
    ['cheveaux', 'chevaux'],
    ['chateua', 'château'],
    ['bonjoir', 'bonjour'],
    ['jai', "j'ai"],
    ['lhomme', "l'homme"],
    ['lecole', "l'école"],
    ['aujourdhui', "aujourd'hui"],
    ['parce-que', 'parce que'],
    ['estdes', 'est des'],
    ['estil', 'est-il'],
    ['a-til', 'a-t-il'],
    ['oeuvre', 'œuvre'],
    ["l'hommme", "l'homme"],
    ['Etats', 'États'],
    ['Malgrès', 'Malgré'],
    ['LHOMME', "L'HOMME"],
    ['language', 'langage'],
    ['celà', 'cela'],
    ['restrictictions', 'restrictions'],
    ['vraaaiment', 'vraiment'],
    ['stoquer', 'stocker'],
    ['vient-elles', 'vient-elle'],
  ])('%s → %s', (wrong, right) => {
    expect(suggest(wrong)[0]).toBe(right);
  });
});

test('gives at most ten, each once, and never the word itself', () => {
  for (const word of ['maison', 'chot', 'Par', 'estt']) {
    const found = suggest(word);
    expect(found.length).toBeLessThanOrEqual(10);
    expect(new Set(found).size).toBe(found.length);
    expect(found).not.toContain(word);
  }
});

test('takes letters with loose accents and curly apostrophes for the same word', () => {
  expect(suggest('e\u0301le\u0301vve')).toEqual(suggest('élévve'));
  expect(suggest('l’hommme')).toEqual(suggest("l'hommme"));
});

test.each([
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['combining marks only', '\u0301'.repeat(10_000)],
  ['emoji', '😀'.repeat(5_000)],
  ['hyphens', 'a-'.repeat(5_000)],
  ['nothing', ''],
])('has nothing to suggest for %s', (_, word) => {
  expect(suggest(word)).toEqual([]);
});

test('answers any word, the same each time', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 45, unit: fc.constantFrom(..."aeéiounstrlqph-’'Aœ") }), (word) => {
      expect(suggest(word)).toEqual(suggest(word));
    }),
    { numRuns: 60 },
  );
});
