import { describe, expect, test } from 'vitest';
import { foldOf } from '../fold.ts';
import { fits, piecesOf } from './pattern.ts';
import { formsOfEr, formsOfIr, formsOfRe } from './verb-forms.ts';

const isForm = (forms: string, word: string) => {
  const [piece] = piecesOf(forms);
  return piece?.kind === 'word' && fits(piece, foldOf(word));
};

describe('verbs in -er', () => {
  test.each([
    'monte',
    'montes',
    'montent',
    'monté',
    'montées',
    'montait',
    'montera',
    'monteraient',
    'montant',
  ])('%s', (word) => expect(isForm(formsOfEr('mont'), word)).toBe(true));
  test.each(['montagne', 'montre', 'montrer', 'monture'])('not %s', (word) =>
    expect(isForm(formsOfEr('mont'), word)).toBe(false),
  );
});

test.each(['réunir', 'réunit', 'réunies', 'réunissent', 'réunirait'])('verbs in -ir: %s', (word) =>
  expect(isForm(formsOfIr('réun'), word)).toBe(true),
);
test('no noun like one in -ir', () => expect(isForm(formsOfIr('réun'), 'réunion')).toBe(false));

test.each(['descend', 'descends', 'descendues', 'descendit', 'descendront', 'descendait'])(
  'verbs in -re: %s',
  (word) => expect(isForm(formsOfRe('descend'), word)).toBe(true),
);
test('no noun like one in -re', () => expect(isForm(formsOfRe('descend'), 'descendance')).toBe(false));
