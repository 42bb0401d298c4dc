/*
 * Elements that French joins by a hyphen to a following word to make new ones, in lower case.
 * Source: our own work. Licence: MIT.
 */

/** First elements: `ex-ministre`, `non-violence`, `franco-canadien`, `vice-champion`. */
export const COMPOUND_PREFIXES: ReadonlySet<string> = new Set(
  `ex non quasi mi demi semi anti pro post auto vice sous néo ultra super méga hyper pré co inter intra extra macro micro
  mini maxi multi mono poly télé vidéo ciné radio photo audio cyber crypto éco bio agro aéro hydro thermo électro géo
  socio psycho neuro cardio physico médico politico juridico technico économico historico artistico scientifico
  pseudo crypto pan trans péri para archi contre avant après arrière entre outre sans supra infra proto méta mal mort nouveau
  franco anglo germano italo hispano luso russo sino nippo américano belgo helvético austro hungaro serbo croato
  gréco romano latino judéo islamo arabo turco indo ibéro afro euro nord sud est ouest centre anarcho national social
  libéral rétro self open e i demie grand grands grande grandes petit petits petite petites haut hauts haute hautes bas basse
  basses moyen long longs court premier dernier tri bi quadri uni omni iso homo hétéro intro chrono dermo gastro immuno
  cosmo logo porte garde chasse lave casse`.split(/\s+/),
);
