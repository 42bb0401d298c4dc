import { describe, expect, test } from 'vitest';
import { UserError } from '../../document/user-error.ts';
import { createSpeller } from './speller.ts';
import { parseWordList } from './word-list.ts';

const spellerWith = (...words: string[]) => createSpeller({ words, dictionaries: [] });

describe('a house’s words', () => {
  test.each([
    ['frigolisse', 'frigolisse', true],
    ['frigolisse', 'Frigolisse', true],
    ['frigolisse', 'FRIGOLISSE', true],
    ['frigolisse', 'frigolisses', false],
    ['Kerdavel', 'kerdavel', false],
    ['Kerdavel', 'KERDAVEL', true],
    ['Zelensk*', 'Zelenskyj', true],
    ['/xab\\w+/i', 'Xaboulet', true],
    ['/xab\\w+/', 'un xaboulet', false],
    ['l’Xabou', "l'Xabou", true],
    ['cafe\u0301x', 'caféx', true],
  ])('%s holds %s: %s', (entry, word, holds) => {
    expect(spellerWith(entry).isDeclared(word)).toBe(holds);
  });

  test('are suggested when they are near', () => {
    expect(spellerWith('frigolisse').suggest('frigollisse')[0]).toBe('frigolisse');
  });

  test.each(['/(/', 'deux mots', ' '])('refuses %s', (entry) => {
    expect(() => spellerWith(entry)).toThrow(UserError);
  });

  test.each([
    '/(a+)+b/',
    '/(?:a|a)*b/',
    '/(?:a?){20}a{20}/',
    '/a?a?a?a?a?a?a?a?a?a?a?a?a?a?a?aaaaaaaaaaaaaaa/',
    '/\\w*\\w*\\w*x/',
    '/(?:[a-z]+-?)+/',
    '/(?=(\\w+\\d?)*$)x/',
    '/[[a-z]--[b]]+(?:c|[[]]+)*/v',
  ])('refuses %s, which could take for ever', (entry) => {
    expect(() => spellerWith(entry)).toThrow(/may take too long/);
  });

  test.each([
    ['/bike(?:packing|packeur|packeuse)s?/', 'bikepackeurs', true],
    ['/[A-Z]{2,5}-?\\d{1,4}[a-z]?/', 'RTX-4090', true],
    ['/(?:\\d{3})+/', '123456', true],
    ['/[\\]|)]\\(+/', '](', true],
    ['/\\p{Lu}\\w+-\\w+/u', 'Foo-bar', true],
    ['/(?<nom>xab)\\k<nom>/', 'xabxab', true],
    ['/\\w+/', 'x'.repeat(41), false],
  ])('%s holds %s: %s', (entry, word, holds) => {
    expect(spellerWith(entry).isDeclared(word)).toBe(holds);
  });
});

describe('a house’s dictionaries', () => {
  const aff = 'SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n';

  test('are read with their affixes', () => {
    const speller = createSpeller({ words: [], dictionaries: [{ aff, dic: '2\nfrigolisse/S\nxabou\n' }] });
    expect(['frigolisses', 'xabou', 'xabous', 'maison'].map((word) => speller.isRight(word))).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  test.each([
    ['a list without its number', { aff, dic: 'frigolisse\n' }],
    ['the wrong encoding', { aff, dic: '1\nth\ufffd\n' }],
    ['swapped files', { aff: '1\nmot\n', dic: '1\nmot\n' }],
    ['an empty file', { aff, dic: '' }],
  ])('refuses %s', (_, dictionary) => {
    expect(() => createSpeller({ words: [], dictionaries: [dictionary] })).toThrow(UserError);
  });
});

describe('a file of words', () => {
  test('is read line by line', () => {
    const text = '\ufeff# La maison\r\nfrigolisse\n\n  Kerdavel  # le village\nZelensk*\n/x#y/i\n';
    expect(parseWordList(text, 'mots.txt')).toEqual(['frigolisse', 'Kerdavel', 'Zelensk*', '/x#y/i']);
  });

  test.each([
    ['th\ufffd\n', /mots\.txt.*UTF-8/],
    ['bon\nle mot\n', /mots\.txt, line 2/],
    ['/[/\n', /mots\.txt, line 1/],
  ])('refuses %j', (text, message) => {
    expect(() => parseWordList(text, 'mots.txt')).toThrow(message);
    expect(() => parseWordList(text, 'mots.txt')).toThrow(UserError);
  });
});
