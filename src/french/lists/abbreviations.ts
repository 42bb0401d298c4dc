/*
 * Abbreviations that French writes with a full stop, by what their full stop says about the end of the sentence.
 * Lower case, without the last full stop. Source: our own work, from French typographic usage. Licence: MIT.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** A name or a noun always follows: `M. Dupont`, `Dr Roux`, `St. Martin`. */
export const TITLES: ReadonlySet<string> = words(`
  m mm mme mmes mlle mlles mr mrs ms messrs dr drs pr prs prof me mes mgr mgrs st ste sts stes
  gal gral cdt cne lt lcl cel col cap capt adj sgt cpl amb ing sr sen gov gen rev hon
  r.p s.m s.e s.s s.a.r s.a.s s.exc s.em v.-p ph.d
`);

/** A number, a title or a name follows: `vol. 3`, `art. L. 123`, `cf. Dupont`. */
export const REFERENCES: ReadonlySet<string> = words(`
  p pp vol vols no nos n nº art arts al chap ch fig figs tab tabl sect § par éd ed éds eds coll cf conf vs
  bd bld boul av ave pl fg fbg imp rte chem bât esc apt appt tél tel réf ref rep env ca circa apr
  cap ann app append suppl hors-série hs sq sqq col ms mss f fo fol t tom liv l alin al v vv vers
  trad dir préf introd publ impr ill illus adapt comp arr orig rééd réimpr ex p.ex par.ex
  c.-à-d c-à-d càd i.e e.g q.v loc op ibid id ss suiv sqq c cons cass civ crim soc req trib
  adj adv subst invar masc fém plur sing syn ant litt fam péj vx lat gr angl all esp ital port néerl
  dép départ arrond cant comm hab alt long lat superf pop dist
  janv févr fév avr juil juill sept oct nov déc dim lun mer jeu ven sam
  tjs qqn qqch qque qqf max min moy approx resp respect spéc notam
`);

/** The abbreviation may end the sentence: a capital after it opens the next one. */
export const FINALS: ReadonlySet<string> = words(`
  etc j.-c j.c inc ltd co corp bros jr cie sté ets s.a s.a.r.l s.a.s a.m p.m a.d u.s u.k
  hab sec sem trim vol min max moy env éd al ibid id suiv sqq ss
  h mn s km kg cm mm ml cl mg ha
`);
