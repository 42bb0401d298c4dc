/*
 * Abbreviations that French writes with a full stop, by what their full stop says about the end of the sentence.
 * Lower case, without the last full stop. Source: our own work, from French typographic usage. Licence: MIT.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** A name always follows: `M. Le Pen`, `Dr. Roux`, `St. Martin`. */
export const TITLES: ReadonlySet<string> = words(`
  m mm mme mmes mlle mlles mr mrs ms messrs dr drs dre pr prs me mgr mgrs st ste sts stes
  r.p s.m s.e s.s s.a.r s.a.s s.exc s.em v.-p ph.d
`);

/** Something always follows, whatever its first letter: `cf. Le Monde`, `p. ex. Paris`. */
export const OPEN: ReadonlySet<string> = words(`
  cf vs ie eg p.ex par.ex c.-à-d c-à-d c.à.d càd i.e e.g p pp
`);

/** Ranks: with a capital they go before a name (`Col. Bertin`); in small letters they are words (`le col.`). */
export const RANKS: ReadonlySet<string> = words(
  'col prof cap capt lt adj gen sen gov rev hon ing sr maj brig conf ft inst bull acad',
);

/** A number, a title or a name follows, unless a word that opens sentences does: `vol. XVII`, `éd. Gallimard`. */
export const REFERENCES: ReadonlySet<string> = words(`
  gal gral cdt cne lcl cel sgt cpl amb
  vol vols chap fig figs tabl § éd ed éds eds coll bd bld boul av ave pl fbg rte chem esc appt apt tél al sect réf réfs
  env ca circa apr append suppl ms mss fol liv alin trad dir préf introd publ impr illus adapt arr orig rééd
  réimpr loc q.v subst invar masc fém plur syn litt fam péj angl ital néerl esp dép départ arrond hab superf
  janv févr fév avr juil juill oct nov déc lun ven approx spéc notam crim req cass bibl bât op cit ap resp
  mt mts gén lieut cmdt subsp ssp univ dept
`);

/** Words of their own, too: an abbreviation only before a number (`art. 3`, `sept. 2020`, `no. 4`). */
export const ALSO_WORDS: ReadonlySet<string> = words(`
  art arts no nos nº sept mer jeu sam dim lat long rep tel cap vers tab comp lot hs app ann ex
`);

/** The abbreviation may end the sentence: a capital after it opens the next one. */
export const FINALS: ReadonlySet<string> = words(`
  etc ibid id suiv ss sq sqq j.c inc ltd co corp bros jr cie sté ets s.a s.a.r.l a.m p.m a.d
  sec sem trim min max moy h mn s km kg cm ml cl mg ha mo ko go
`);

/** After these nouns a single capital is a letter, not an initial: `vitamine C. Prenez-en`. */
export const LETTERED_NOUNS: ReadonlySet<string> = words(`
  vitamine vitamines hépatite hépatites plan annexe annexes groupe groupes classe classes point points type types
  catégorie catégories série séries rayon rayons partie parties ligue option options formule figure tableau section
  division bâtiment ligne lignes grippe permis note zone zones étape colonne case axe lot équipe niveau version modèle
  appendice salle hall porte quai terminal cas variante question réponse exemple génération taille tailles lettre lettres
  volet article encadré immeuble bloc bac filière programme scénario hypothèse indice module phase rang solution train
`);

/** Names that end in `!` or `?`: the mark says nothing about the sentence. */
export const MARKED_NAMES: ReadonlySet<string> = words('yahoo joomla jeopardy wham yum');

/** Before `J.-C.`, they make a date, which may end the sentence. */
export const ERAS: ReadonlySet<string> = words('av. apr. ap. avant après av apr ap');
