/*
 * Verbs and nouns that mean little by themselves and come back in all prose: nobody notices them twice in a row.
 * Lemmas. Source: our own work. Licence: MIT.
 */
export const LIGHT_LEMMAS: ReadonlySet<string> = new Set(
  `être avoir faire pouvoir devoir aller vouloir venir dire voir savoir mettre prendre falloir donner passer partir compter
  chose cas fois temps jour mois année heure minute siècle lundi mardi mercredi jeudi vendredi samedi dimanche
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  homme femme personne gens partie part exemple façon manière
  même autre tout deux trois quatre cinq premier second dernier nouveau grand petit bon seul certain plusieurs nombre million milliard millier euro cent mille
  mètre kilomètre centimètre millimètre hectare gramme kilo kilogramme tonne litre degré seconde dollar livre franc
  grâce lieu cours suite face compte
  ministre président directeur monsieur madame`.split(/\s+/),
);
