import { describe, expect, test } from 'vitest';
import { isFunctionWord, isFunctionWordAt, withAccents } from './function-words.ts';

test.each(['le', 'L’', 'dans', 'Très', 'est', 'nous', "qu'", 'puisque'])('%s is one', (form) => {
  expect(isFunctionWord(form)).toBe(true);
});

test.each(['vélo', 'or', 'été', 'car', 'mal', 'deux', 'personne'])(
  '%s is none wherever it stands',
  (form) => {
    expect(isFunctionWord(form)).toBe(false);
  },
);

/** `[…]` marks the word in question. */
describe('words that are also nouns', () => {
  test.each([
    ["le prix de l' [or]", false, true],
    ['[or] il pleut', true, true],
    ['location de [car]', false, true],
    ['il dort [car] il est tard', true, false],
    ['[mal] de dos', false, true],
    ['[bien] dormir', true, true],
    ["l' [été] indien", false, true],
    ['il a [été] vu', true, false],
    ['prise de [son]', false, true],
    ['la prise de [son] vélo', true, false],
    ['[vers] la mer', true, false],
    ['[vers] libre', false, true],
    ['[car] scolaire', false, true],
    ['par [car] scolaire', false, false],
    ['[car] le calendrier change', true, false],
    ['[son] et lumière', false, true],
    ['[son] vélo', true, true],
    ['il aime [son] père et sa mère', true, false],
    ['il cherche [son] ou sa voisine', true, false],
    ['un spectacle [son] et lumière', false, false],
    ['il ne porte [point] de croix', true, false],
    ['le [point] de croix', false, false],
    ['hôtel [pas] cher', true, true],
    ['[bien] immobilier', false, true],
  ])('%s', (marked, isFunction, isPhrase) => {
    const forms = marked.split(' ');
    const index = forms.findIndex((form) => form.startsWith('['));
    const plain = forms.map((form) => form.replace(/[[\]]/g, ''));
    expect(isFunctionWordAt(plain, index, isPhrase)).toBe(isFunction);
  });
});

test('function words without accents', () => {
  expect(['apres', 'tres', 'velo', 'a', 'ete'].map(withAccents)).toEqual([
    'après',
    'très',
    'velo',
    'a',
    'été',
  ]);
});
