import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FILTERS, type FilterName } from './filters.ts';
import { misspelledOf, spellingOf } from './spelling.ts';

const wordsIn = (text: string) => misspelledOf(text).map(([start, end]) => text.slice(start, end));

describe('takes for misspelt', () => {
  test.each([
    ['Le dévelopement durable.', ['dévelopement']],
    ['Il a éxécuté un gateau.', ['éxécuté', 'gateau']],
    ['L’acceuil de l’hopital.', ['acceuil', 'hopital']],
    ['Vont-il venir ?', ['Vont-il']],
    ['Une vrai bibliotèque, un carrefourr.', ['bibliotèque', 'carrefourr']],
    ['Le statu quo et le statu du salarié.', ['statu']],
    ['Lorque la pluie tombe, on rentre.', ['Lorque']],
    ['Mainetant, il faut partir.', ['Mainetant']],
    ['Vosu pouvez entrer.', ['Vosu']],
    ['Choissiez une date.', ['Choissiez']],
    ['FRançais et Belges votent.', ['FRançais']],
    ['Il pose lse livres içi.', ['lse', 'içi']],
    ['Des restrictictions, vraaaiment !', ['restrictictions', 'vraaaiment']],
    ['Elles sont là : d’où vient-elles ?', ['vient-elles']],
    ['Les murs tient-ils debout ?', ['tient-ils']],
    ['Il marche jusqu’a la gare.', ['jusqu’a']],
    ['En sera-t’on plus fier ?', ['sera-t’']],
  ])('%s', (text, wrong) => {
    expect(wordsIn(text)).toEqual(wrong);
  });
});

describe('takes for right', () => {
  test.each([
    'Joly chante, Moix écrit et Hanson répond.',
    'Talleyran chante ce soir.',
    'Un webmention, le front matter et l’opendata.',
    'Une page scrollable, un contenu podcastable, le versionnement du code.',
    'La webrédactrice ouvre le mégamenu du backoffice.',
    'L’additionnalité du projet, la lyonisation du quartier.',
    'D’où viennent-elles ? D’où vient-elle ? Les murs tiennent-ils ?',
    'Jusqu’à la gare, jusqu’au soir, lorsqu’on part.',
  ])('%s', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });
});

describe('each filter lets its words pass, and can be switched off', () => {
  test.each<[FilterName, string]>([
    ['digits', 'La norme mp3x plaît.'],
    ['address', 'Le fichier notse.txt manque.'],
    ['camelCase', 'Avec MonPaquetage tout va.'],
    ['acronym', 'La CNXRS répond.'],
    ['symbol', 'La lettre жук passe.'],
    ['inclusive', 'Les abonné·e·s lisent.'],
    ['modern', 'Une appli de vélotaf.'],
    ['short', 'Le fgh du soir.'],
    ['ligature', 'Un boeuf passe.'],
    ['capitalAccent', 'Le Etat dort.'],
    ['name', 'Avec Kerdavel tout va.'],
    ['opening', 'Kerdavel chante.'],
    ['quoted', 'Il dit « buongiorno » en riant.'],
    ['foreign', 'Il cite amico bellissimo stessa giornata ici.'],
    ['english', 'Un bon workflow aide.'],
    ['compound', 'Un repas-spectacle réussi.'],
    ['derived', 'Un dispositif supranettoyage.'],
    ['remote', 'Le zolubritane agit.'],
  ])('%s: %s', (name, text) => {
    expect(wordsIn(text)).toEqual([]);
    expect(spellingOf(text).passed[name]).toBeGreaterThan(0);
    const others = (Object.keys(FILTERS) as FilterName[]).filter((other) => other !== name);
    expect(spellingOf(text, { without: [name, ...others] }).misspellings).not.toEqual([]);
  });
});

test('is confident only where one usual word is very near', () => {
  const tiers = spellingOf('Un élement et une aseptie, ca va.').misspellings.map(({ word, tier }) => [
    word,
    tier,
  ]);
  expect(tiers).toEqual([
    ['élement', 'confident'],
    ['aseptie', 'unknown'],
    ['ca', 'confident'],
  ]);
});

test('holds a text to one spelling when asked', () => {
  const text = 'Il paraît que la règlementation change.';
  expect(wordsIn(text)).toEqual([]);
  const words = (spelling: 'classic' | 'reform') =>
    spellingOf(text, { spelling }).misspellings.map(({ word }) => word);
  expect(words('classic')).toEqual(['règlementation']);
  expect(words('reform')).toEqual(['paraît']);
});

test.each([
  ['one word of 100,000 letters', 'a'.repeat(100_000)],
  ['combining marks', '\u0301'.repeat(100_000)],
  ['emoji', '😀'.repeat(50_000)],
  ['hyphens', 'a-'.repeat(50_000)],
  ['elisions', "l'".repeat(50_000)],
  ['open quotation marks', '« xqz '.repeat(15_000)],
  ['short quotations', '« xqzk » '.repeat(10_000)],
  ['unknown words', 'xqzkt '.repeat(15_000)],
])('is linear on %s', (_, text) => {
  const start = performance.now();
  misspelledOf(text);
  expect(performance.now() - start).toBeLessThan(4_000);
});

test('gives spans of the text, in order, for any text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120, unit: 'grapheme' }), (text) => {
      let from = 0;
      for (const [start, end] of misspelledOf(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        from = end;
      }
    }),
    { numRuns: 60 },
  );
});
