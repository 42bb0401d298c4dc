import { describe, expect, test } from 'vitest';
import { foldOf } from '../fold.ts';
import { wordsOf } from '../words.ts';
import { checkedPiecesOf } from './pattern.ts';
import { phraseList } from './phrases.ts';
import { withoutClasses } from './word-classes.ts';

function found(phrases: readonly string[], text: string): readonly string[] {
  const words = wordsOf(text).map(([start, end]) => ({ form: foldOf(text.slice(start, end)), start, end }));
  return phraseList(phrases.map((phrase) => [phrase, phrase] as const))
    .matchesOf(text, words)
    .map(({ start, end }) => text.slice(start, end));
}

describe('phrases', () => {
  test.each<[phrase: string, text: string, expected: string[]]>([
    ['joue un rôle clé', 'L’eau JOUE UN ROLE CLÉ ici.', ['JOUE UN ROLE CLÉ']],
    ['au cœur de', 'Elle vit au coeur de Nantes.', ['au coeur de']],
    ["l'été", 'Tout l’été, il pleut.', ['l’été']],
    ['joue|jouent un rôle', 'Ils jouent un rôle.', ['jouent un rôle']],
    [
      'joue un (véritable) rôle',
      'Il joue un véritable rôle, il joue un rôle.',
      ['joue un véritable rôle', 'joue un rôle'],
    ],
    ['révolutionn* le', 'Elle révolutionnera le vélo.', ['révolutionnera le']],
    [
      'que vous soyez … ou',
      'Que vous soyez jeune actif, retraité ou étudiant, venez.',
      ['Que vous soyez jeune actif, retraité ou'],
    ],
    ['que vous soyez … ou', 'Que vous soyez prêts. Ou non.', []],
    ['bien sûr , voici', 'Bien sûr ! Voici le texte.', ['Bien sûr ! Voici']],
    ['bien sûr voici', 'Bien sûr ! Voici le texte.', []],
    ['titre seo :', 'Titre SEO : le pont. Un titre SEO court.', ['Titre SEO']],
    ['en plein essor', 'Le pont, en plein, essor.', ['en plein, essor']],
    ['en plein essor', 'Le pont en plein. Essor.', []],
    ['dites|dis -moi si', 'Dites-moi si cela va.', ['Dites-moi si']],
    ['suivez -nous', 'Suivez-nous ici.', ['Suivez-nous']],
    ['au final', 'Au final, au finale.', ['Au final']],
  ])('%s in “%s”', (phrase, text, expected) => {
    expect(found([phrase], text)).toEqual(expected);
  });

  test('the longest of a list stands, and none over another', () => {
    expect(found(['au cœur', 'au cœur de la vie', 'la vie'], 'Au cœur de la vie, la vie.')).toEqual([
      'Au cœur de la vie',
      'la vie',
    ]);
  });

  test.each(['… un rôle', '(un) rôle', 'rôl* un rôl*x', 'abc*', "d'été|d'hiver"])(
    'refuses “%s”',
    (phrase) => {
      expect(() => checkedPiecesOf(phrase)).toThrow();
    },
  );

  test('takes a time that grows with the text', () => {
    const text = 'que vous soyez jeune, que vous soyez vieux, '.repeat(4000);
    expect(found(['que vous soyez … ou … ou', 'que vous (soyez) (jeune) … (vieux) pont'], text)).toEqual([]);
  });
});

describe('classes of words', () => {
  const classes = { text: 'article|texte', wish: ['voulez -vous', '<want> que'], want: 'veux|souhaite' };

  test.each<[phrase: string, expected: string[]]>([
    ['ce (<text>) va', ['ce (article|texte) va']],
    ['<wish> un <text>|mot', ['voulez -vous un article|texte|mot', 'veux|souhaite que un article|texte|mot']],
    ['sans classe', ['sans classe']],
  ])('“%s”', (phrase, expected) => {
    expect(withoutClasses(phrase, classes)).toEqual(expected);
  });

  test('refuses one that is not known', () => {
    expect(() => withoutClasses('un <mot>', classes)).toThrow();
  });
});

test('what is not accepted hides no shorter phrase, and none begins where none may', () => {
  const text = 'Voir la suite. Voir la suite';
  const words = wordsOf(text).map(([start, end]) => ({ form: foldOf(text.slice(start, end)), start, end }));
  const list = phraseList([
    ['voir la suite', 1],
    ['voir la', 2],
  ] as const);
  const accepted = list.matchesOf(
    text,
    words,
    ({ item }) => item === 2,
    (word) => word > 0,
  );
  expect(accepted.map(({ firstWord }) => firstWord)).toEqual([3]);
});
