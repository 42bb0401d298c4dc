import { VOWELS } from './letters.ts';

/** How many vowels are heard in a spelling: the first rule that matches at a letter is the one that counts. */
export interface SoundRule {
  /** The letters that the spelling can begin with. */
  readonly begins: string;
  /** A regular expression in the shorthand of letters.ts; it consumes what it reads, and may look behind and ahead. */
  readonly spelling: string;
  readonly heard: 0 | 1 | 2;
  /** Words to hear it in. */
  readonly as: string;
}

/** A letter written only for the consonant before it. */
const SILENT: readonly SoundRule[] = [
  rule('q', 'qu', 0, 'qui, quatre'),
  rule('g', 'guë(?=s?$)', 1, 'aiguë, ambiguë'),
  rule('g', 'guy(?=V)', 1, 'Guyane'),
  rule('g', 'gu(?=[eéèêiîy])', 0, 'guerre, guide'),
  rule('e', '(?<=[cg])e(?=[aoâô])', 0, 'mangea, pigeon, douceâtre'),
  rule('e', 'e(?=oi)', 0, 'asseoir'),
];

/** Two or three letters, one vowel. */
const DIGRAPHS: readonly SoundRule[] = [
  rule('e', 'eau|eu|eû|ei|eî|ey', 1, 'beau, peur, neige'),
  rule('e', 'ee|ea', 1, 'week-end, leader'),
  rule('a', 'aoû(?=ts?$)|(?<=s)aou|(?<=^(?:l|[fpt]))ao(?=n)|(?<=^c)ae(?=ns?$)', 1, 'août, saoul, paon'),
  rule('a', 'ay(?=s)', 2, 'pays, paysan'),
  rule(
    'a',
    'ai|aî|ay|au|aï(?=V)|(?<!^h)aï(?=$)|(?<=[zkr])aï(?=s$)|(?<=th)aï',
    1,
    'mai, payer, faïence, thaï',
  ),
  rule('â', 'âi', 1, 'bâiller'),
  rule('o', 'oeu|oei(?=l)|oê|oi|oî|oy|oï(?=V)|oe(?=ll)', 1, 'roi, poêle, moelle'),
  rule('o', '(?<=ph|f)oe(?=C)|^oe(?=C)|oa(?=ls?$|st(?:s?$|e)|ch|r?ds?$)', 1, 'phoenix, goal, coach'),
  rule('o', 'oo(?=p[ée]r|rd|pt)|(?<=z)oo(?=[glpt])', 2, 'coopérer, coordonner, zoologie'),
  rule('o', 'oo', 1, 'zoo, alcool'),
  rule('œ', 'œu|œi', 1, 'cœur, œil'),
  rule('u', '(?<=[cg])uei(?=l)|(?<=[cg])ue(?=il)', 1, 'accueil, orgueil'),
  rule('u', 'ui|uî|uy', 1, 'nuit, bruit, appuyer'),
];

/** i, u and ou before a vowel are no vowel of their own, unless a consonant + l or r goes before. */
const GLIDES: readonly SoundRule[] = [
  rule('o', 'oui(?=ll?(?:V|s?$))', 1, 'fouille, fenouil'),
  rule('i', '(?<=eu)i(?=ll?(?:V|s?$))', 0, 'feuille, écureuil'),
  rule('oiu', 'ou(?=y)|(?:ou|[iu])(?=i(?:ons|ez)$)|(?<=^ant)i(?=[aoé])', 1, 'youyou, louions, antiaérien'),
  rule('oiyu', '(?:ou|[iyu])(?=e(?:s?$|CV))', 1, 'vie, joue, tuera'),
  rule('oiyu', '(?<=L)(?:ou|[iyu])(?=V)', 1, 'crier, client, éblouir, cruel'),
  rule('oiïyu', '(?:ou|[iïyu])(?=V)', 0, 'pied, nation, oui, nuage'),
  rule('o', 'ou(?=hai)', 0, 'souhait'),
  rule('o', 'ou|oû|où', 1, 'jour, goût'),
];

/** The e without accent: sounded, or mute. */
const E: readonly SoundRule[] = [
  rule('e', 'e(?=s?$)', 0, 'porte, portes'),
  rule('e', 'e(?=x|CC?C?$)', 1, 'examen, mer, temps'),
  rule('e', 'e(?=[nm]C)', 1, 'entendre, membre'),
  rule('e', 'e(?=(?!gn|L|[cpt]h(?:V|[lr]))CC)', 1, 'merci, belle, technique'),
  rule('e', '(?<=^C*(?:[qg]u)?)e', 1, 'petit, demain, quenouille'),
  rule('e', '(?<=^(?:int|hyp|sup|cyb))e(?=r)|e(?=Cos?$)|(?<=x)e(?=C)', 1, 'interaction, torero, fixement'),
  rule('e', '(?<=(?<![qg])V)e', 0, 'paiement, gaieté'),
  rule('e', '(?<=[qg]u)(?<!D[qg]u)e(?=CV)', 0, 'cliqueter, paquetage'),
  rule('e', 'e(?=Ci(?:[èaouéœ]|e[^s]))', 1, 'atelier, cabaretier'),
  rule('e', '(?<=g)e(?=n[èé])', 1, 'embryogenèse'),
  rule('e', '(?<=V(?:S|mpt|[nm]S))e(?=C)', 0, 'samedi, acheter, commencement'),
  rule('e', 'e', 1, 'appartement, propreté'),
];

/** Every other vowel letter is a vowel. */
const PLAIN: readonly SoundRule[] = [rule(VOWELS, 'V', 1, 'a, é, ô')];

/** The whole lesson, in order. */
export const SOUND_RULES: readonly SoundRule[] = [...SILENT, ...DIGRAPHS, ...GLIDES, ...E, ...PLAIN];

function rule(begins: string, spelling: string, heard: SoundRule['heard'], as: string): SoundRule {
  return { begins, spelling, heard, as };
}
