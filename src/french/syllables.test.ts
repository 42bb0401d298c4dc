import { describe, expect, test } from 'vitest';
import { countSyllables } from './syllables.ts';

/** Words by their number of spoken syllables. */
const WORDS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  'a final e is mute': {
    1: 'porte portes dire grande tu',
    2: 'petite fenêtre rapide facile banane',
    3: 'énergie rapidement immobile solitude',
  },
  'the -ent of a verb is mute, that of a noun is not': {
    1: 'parlent aiment cent dent vent briment friment lament',
    2: 'piment abîment rédiment bitument désarment regardent content moment vraiment souvent argent client chantaient allument',
    3: 'différent document appartient évident regardaient',
    4: 'évidemment inconvénient',
  },
  'an inner e after one consonant is mute, after two it sounds': {
    2: 'samedi médecin seulement lentement acheter bulletin',
    3: 'gouverner justement atelier développer commencement heureusement parlement boulangerie',
    4: 'appartement gouvernement traversera',
    1: 'forte fortes',
  },
  'i, u, ou before a vowel glide, but not after a consonant and l or r': {
    1: 'pied lion bien oui nuit lui roi loin huit pluie bruit',
    2: 'nation client créer crier réel oublie cruel',
    3: 'étudier ouvrier situation éblouir février',
    4: 'bibliothèque européen',
  },
  'one vowel, several letters': {
    1: 'eau beau œil août paon cœur',
    2: 'soleil oiseau accueil travail bouteille',
    3: 'écureuil portefeuille poissonnier',
  },
  'vowels that meet in hiatus': {
    2: 'pays maïs naïf Noël chaos poète géant',
    3: 'héroïque pharaon',
    4: 'réalité coopérer coordonner aéroport',
  },
  'long words': { 5: 'électricité', 6: 'cybersécurité responsabilité' },
  'an e between consonants of a compound': {
    3: 'quatre-vingts timbre-poste ouvre-boîte porte-monnaie',
    4: 'quatre-vingt-dix',
    2: 'quatre-heures',
  },
  loans: { 1: 'team goal gay gays', 2: 'leader week-end business cookie', 3: 'karaté interview' },
  'compounds, elisions and clitics': {
    0: "l' d’ qu'",
    1: "-t-il -ce jusqu' l'on",
    2: "l'été d'abord",
    3: "aujourd'hui porte-monnaie c'est-à-dire",
  },
  'acronyms and capitals': {
    2: 'UE OTAN NASA BONJOUR',
    3: 'PIB SEO CO2 UNESCO npm',
    4: 'SNCF HTML Covid-19',
    1: 'LES SMIC hmm z',
  },
  'abbreviations, units and signs': { 1: '& m', 2: 'M. Mme Dr kg % €', 3: 'km Mlle n° @', 4: 'etc. °C kWh' },
  'ordinals and roman numerals': { 2: '1er 1re 2e XXe XIV', 3: '4e XVIIIe 80', 4: '21e' },
};

describe.each(Object.entries(WORDS))('%s', (_, bySyllables) => {
  const cases = Object.entries(bySyllables).flatMap(([count, words]) =>
    words.split(' ').map((word): [string, number] => [word, Number(count)]),
  );
  test.each(cases)('%s: %i', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
});

describe('numbers', () => {
  test.each<[string, number]>([
    ['0', 2], // zéro
    ['14', 2], // quatorze
    ['21', 3], // vingt et un
    ['71', 4], // soixante et onze
    ['80', 3], // quatre-vingts
    ['99', 5], // quatre-vingt-dix-neuf
    ['100', 1],
    ['400', 3], // quatre cents
    ['1 000', 1],
    ['1000', 1],
    ['2024', 4], // deux mille vingt-quatre
    ['80000', 4], // quatre-vingt mille
    ['1 234 567', 14],
    ['2000000000', 3], // deux milliards
    ['3,5', 4], // trois virgule cinq
    ['3.1', 3], // trois point un
    ['-6', 2], // moins six
    ['20h30', 3], // vingt heures trente
    ['50%', 4], // cinquante pour cent
    ['3D', 2],
  ])('%s: %i', (number, count) => {
    expect(countSyllables(number)).toBe(count);
  });
});
