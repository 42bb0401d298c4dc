import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lemmasOf, sameWord } from './lemmas.ts';

const LEMMAS: Record<string, string> = {
  maisons: 'maison',
  parlerions: 'parler',
  chevaux: 'cheval',
  européennes: 'européen',
  "l'espionne": 'espion',
  "d'espionnage": 'espionnage',
  "qu'elles": 'elle',
  'dit-il': 'dire',
  'donne-le-moi': 'donner',
  'allez-vous-en': 'aller',
  yeux: 'œil',
  Yeux: 'œil',
  mesdames: 'madame',
  etats: 'état',
  oeuvres: 'œuvre',
  ÉCOLES: 'école',
  ECOLES: 'école',
  connaitrait: 'connaître',
  amoncèle: 'amonceler',
  'arcs-en-ciel': 'arc-en-ciel',
  'beaux-frères': 'beau-frère',
  'pseudo-grippaux': 'pseudo-grippal',
  sure: 'sûr',
  kilomètres: 'kilomètre',
  déesses: 'dieu',
};

describe('lemmasOf', () => {
  for (const [form, lemma] of Object.entries(LEMMAS)) {
    test(`${form}: ${lemma}`, () => expect(lemmasOf(form)).toContain(lemma));
  }

  test('a homograph has each of its words, those aside that prose hardly means', () => {
    expect(lemmasOf('marche')).toEqual(['marche', 'marcher']);
    expect(lemmasOf('armes')).toEqual(['arme']);
    expect(lemmasOf('ballons')).toEqual(['ballon']);
    expect(lemmasOf('convient')).toEqual(['convenir']);
  });

  test('an unknown word is its own lemma, less the s of a plural, which names have not', () => {
    expect(lemmasOf('zébulons')).toEqual(['zébulon']);
    expect(lemmasOf('Kowalskis')).toEqual(['kowalskis']);
    expect(lemmasOf('')).toEqual([]);
  });

  test('an unlikely word takes no time and does not throw', () => {
    const start = performance.now();
    for (const word of [
      'e'.repeat(100_000),
      "l'".repeat(50_000),
      'é-'.repeat(50_000),
      '\u0301'.repeat(100_000),
    ]) {
      expect(lemmasOf(word).length).toBeLessThan(3);
    }
    expect(performance.now() - start).toBeLessThan(300);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => Array.isArray(lemmasOf(word))));
  });
});

describe('sameWord', () => {
  const same: [string, string][] = [
    ['vélo', 'Vélos'],
    ['État', 'etats'],
    ['œuvre', 'OEUVRES'],
    ["l'hôtel", 'hôtels'],
    ['candidat', 'candidates'],
    ['copain', 'copines'],
    ['manger', 'mangeaient'],
    ['France', 'france'],
    ['PARIS', 'Paris'],
    ['boîte', 'boites'],
  ];
  const other: [string, string][] = [
    ['armes', 'armée'],
    ['cote', 'côté'],
    ['porte', 'porte-monnaie'],
    ['mur', 'mûrs'],
    ['vélo', 'vélin'],
  ];
  test.each(same)('%s is %s', (left, right) => expect(sameWord(left, right)).toBe(true));
  test.each(other)('%s is not %s', (left, right) => expect(sameWord(left, right)).toBe(false));
});
