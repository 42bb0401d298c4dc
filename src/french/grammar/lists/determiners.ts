/*
 * Determiners with the genders and numbers they go with.
 * Lower case, straight apostrophe. Source: our own work, from the closed classes of French grammar. Licence: MIT.
 */
import {
  type Agreement,
  FEMININE_PLURAL,
  FEMININE_SINGULAR,
  MASCULINE_PLURAL,
  MASCULINE_SINGULAR,
  PLURAL,
  SINGULAR,
} from '../traits.ts';

const words = (agreement: Agreement, list: string): [string, Agreement][] =>
  list.split(' ').map((word) => [word, agreement]);

export const DETERMINERS: ReadonlyMap<string, Agreement> = new Map([
  ...words(MASCULINE_SINGULAR, 'le un ce cet du au quel aucun nul'),
  ...words(FEMININE_SINGULAR, 'la une ma ta sa cette quelle aucune nulle'),
  ...words(SINGULAR, "l' mon ton son notre votre leur chaque quelque"),
  ...words(MASCULINE_PLURAL, 'quels certains'),
  ...words(FEMININE_PLURAL, 'quelles certaines'),
  ...words(PLURAL, 'les des aux ces mes tes ses nos vos leurs plusieurs quelques'),
]);

/** Cardinal numbers that make a plural; `un` aside. */
export const NUMERALS: ReadonlySet<string> = new Set(
  `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante
  dix-sept dix-huit dix-neuf quatre-vingts quatre-vingt cent mille`.split(/\s+/),
);

/** Determiners that are clitic pronouns before a verb as well. */
export const CLITIC_DETERMINERS: ReadonlySet<string> = new Set(['le', 'la', 'les', 'leur', "l'"]);

/** Their forms: number first, then gender; to be written in place of one that does not agree. */
export const DETERMINER_FAMILIES: readonly (readonly [ms: string, fs: string, plural: string])[] = [
  ['le', 'la', 'les'],
  ['un', 'une', 'des'],
  ['mon', 'ma', 'mes'],
  ['ton', 'ta', 'tes'],
  ['son', 'sa', 'ses'],
  ['ce', 'cette', 'ces'],
  ['cet', 'cette', 'ces'],
  ['notre', 'notre', 'nos'],
  ['votre', 'votre', 'vos'],
  ['leur', 'leur', 'leurs'],
  ['du', 'de la', 'des'],
  ['au', 'à la', 'aux'],
  ['aucun', 'aucune', ''],
  ['nul', 'nulle', ''],
];
/** Determiners that have a feminine plural of their own. */
export const FULL_FAMILIES: readonly (readonly [ms: string, fs: string, mp: string, fp: string])[] = [
  ['quel', 'quelle', 'quels', 'quelles'],
  ['certain', 'certaine', 'certains', 'certaines'],
];
