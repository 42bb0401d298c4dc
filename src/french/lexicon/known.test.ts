import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isKnown } from './known.ts';

const words = (list: string) => list.trim().split(/\s+/);

const RIGHT: Record<string, string> = {
  'plain forms': 'maison parlerons œuvre cœur ex æquo Paris kWh pH à où',
  'capitals of a sentence start': 'Maison Œuvre État Où Rendez-vous Rendez-Vous',
  'all caps': 'MAISON PARIS ÉTAT ŒUVRE SAINT-DENIS QU’IL L’ÉTAT',
  'curly and straight apostrophes': "l’homme l'homme aujourd’hui aujourd'hui",
  'decomposed letters': 'e\u0301te\u0301 ho\u0302tel A\u0300',
  'soft hyphens and hyphens that do not break': 'mai\u00adson rendez\u2011vous',
  elisions:
    "l'eau l'hôtel l'homme d'Alger d'hier qu'il qu'à n'est n'y s'il s'est m'a t'en j'ai j'habite c'est c'était c'en ç'a lorsqu'on jusqu'à jusqu'au puisqu'elle quoiqu'un jusqu'ici d'huîtres l'héroïne l'ONU l'HLM d'un d'Hugo l'onde l'yeuse d'yeux s'entr'aimer",
  'pronouns after a verb':
    "dit-il a-t-il parle-t-on vainc-t-il est-ce sont-ils vont-elles viennent-ils vient-il ai-je puis-je aimé-je dussé-je sais-tu veux-tu voulez-vous irons-nous prends-le donne-moi donne-le-moi rends-la-nous vas-y allez-y parlons-en allez-vous-en va-t'en sommes-nous êtes-vous faites-le dites-moi fûmes-nous penses-tu penses-y donne-m'en mets-l'y tais-toi Dit-il EST-CE n'est-ce qu'est-ce s'agit-il l'a-t-il",
  'ci, là, même': 'celui-ci homme-là fois-ci lui-même elles-mêmes vous-même',
  'compounds made freely':
    'état-nation ex-ministre franco-canadien co-présider non-surveillée auteur-compositeur-interprète anti-inflation non-violence auteur-compositeur Paris-Roubaix',
  'numbers and ordinals': '12 1,5 2024 14:30 18h30 50% 1er 1re 2e 2d 2de 21e 100e 2nde',
  'Roman numerals': 'XIV XIXe XXIᵉ Ier MCMLXXXIV',
  'initials and abbreviations': 'J. J.-P. S.N.C.F. M. MM. Mme. etc. cf. p.ex. c.-à-d. n° n°5 A',
  'numbers in words': 'vingt-et-un quatre-vingt-dix-neuf deux-cent-trois mille-deux-cents',
  units: 'km km/h kWh m²',
};

const WRONG: Record<string, string> = {
  'no French word': 'maizon parlérons',
  'mixed case that is no name': 'éThanes maIson MaiSon kwh KWH',
  'bare ligatures': 'oeuvre Oeuvre coeur boeuf OEUVRE',
  'missing accents': 'Etats etat A\u0300A a\u0301',
  'an elision before a consonant or an aspirated h':
    "l'maison d'haricots l'héros l'honte l'onze d'huit l'hibou qu'la j'parle jusqu'a jusqu'était",
  'a pronoun of verbs before a noun': "n'maison j'eau s'arbre t'hôtel c'arbre m'idée",
  'pronouns that the verb does not take':
    "a-il va-t-en parle-il donner-moi parlent-il va-y mange-en a-t'il dit-ils est-ils donne-t-moi manges-la portes-le y-a-t-il maison-il",
  'compounds with a function word':
    'parce-que par-contre tout-à-fait bien-que plus-part entre-soit de-le afin-de',
  'numerals that are none': 'IIII VX quatre-vingts-dix 2ème 1ème XIXème 12abc',
  'empty or without letters': '-- \u0301 \u{1f600}',
};

describe('right', () => {
  for (const [label, list] of Object.entries(RIGHT)) {
    test(label, () => {
      expect(words(list).filter((word) => !isKnown(word))).toEqual([]);
    });
  }
});

describe('wrong', () => {
  for (const [label, list] of Object.entries(WRONG)) {
    test(label, () => {
      expect(words(list).filter((word) => isKnown(word))).toEqual([]);
    });
  }
});

describe('the spelling of 1990', () => {
  const classic = words(
    'connaître île dîner piqûre céderait amoncelle étincellera ambiguë ambiguïté asseoir oignon goûtes',
  );
  const reform = words(
    'connaitre ile diner piqure cèderait amoncèle étincèlera ambigüe ambigüité assoir ognon goutes',
  );
  const common = words('maison sûr dû mûr jeûne fîmes fût croît appelle jette weekend événements évènements');

  test('both are right by default', () => {
    expect([...classic, ...reform, ...common].filter((word) => !isKnown(word))).toEqual([]);
  });
  test('classic knows no form of 1990 that is not in its dictionary', () => {
    expect(classic.filter((word) => !isKnown(word, { spelling: 'classic' }))).toEqual([]);
    expect(reform.filter((word) => isKnown(word, { spelling: 'classic' }))).toEqual(['ognon']);
  });
  test('reform knows no form that 1990 replaced', () => {
    expect(reform.filter((word) => !isKnown(word, { spelling: 'reform' }))).toEqual([]);
    expect(classic.filter((word) => isKnown(word, { spelling: 'reform' }))).toEqual([]);
    expect(common.filter((word) => !isKnown(word, { spelling: 'reform' }))).toEqual(['événements']);
  });
  test('numbers in words are joined by hyphens since 1990', () => {
    expect(isKnown('deux-cent-trois', { spelling: 'classic' })).toBe(false);
    expect(isKnown('deux-cent-trois', { spelling: 'reform' })).toBe(true);
  });
});

describe('words that no one wrote', () => {
  const bad = [
    'a'.repeat(100_000),
    "l'".repeat(50_000),
    'a-'.repeat(50_000),
    'a/'.repeat(50_000),
    '\u0301'.repeat(100_000),
    '\u{1f469}\u200d'.repeat(30_000),
    'S.'.repeat(50_000),
    'M'.repeat(100_000),
    '1'.repeat(100_000),
    '',
  ];
  test('are unknown, at once', () => {
    const start = performance.now();
    expect(bad.filter((word) => isKnown(word))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(500);
  });

  test('never throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => typeof isKnown(word) === 'boolean'));
  });
});
