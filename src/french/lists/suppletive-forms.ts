/*
 * Forms that no affix rule leads back to their word, as `form lemma` pairs in lower case.
 * Source: our own work. Licence: MIT.
 */

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split('\n')
      .map((line) => line.trim().split(' ') as [string, string]),
  );

/** Irregular plurals and feminines of one word. */
export const SUPPLETIVE_FORMS: ReadonlyMap<string, string> = pairs(`
  yeux œil
  cieux ciel
  aïeux aïeul
  messieurs monsieur
  mesdames madame
  mesdemoiselles mademoiselle
  messeigneurs monseigneur
  tous tout
  toute tout
  toutes tout
  nouvel nouveau
  mol mou
  ceux celui
  celle celui
  elles elle
  ils il
  celles celui
  mme madame
  mlle mademoiselle
  mm monsieur
  fraîche frais
  franque franc
  caduque caduc
  andalouse andalou
  bonshommes bonhomme
  gentilshommes gentilhomme
  laïque laïc
`);

/** Feminines that are nouns of their own in the dictionary, and the same person, animal or thing to a reader. */
export const GENDER_PAIRS: ReadonlyMap<string, string> = pairs(`
  copine copain
  compagne compagnon
  favorite favori
  héroïne héros
  déesse dieu
  duchesse duc
  hôtesse hôte
  traîtresse traître
  mairesse maire
  abbesse abbé
  louve loup
  dinde dindon
  impératrice empereur
  tsarine tsar
  speakerine speaker
  nièce neveu
  chamelle chameau
  mule mulet
  cane canard
`);
