const BEING = 'est|sont|être|était|étaient|sera|serait|suis|êtes';

/** Words that go with few others */
export const MISCELLANEA: readonly string[] = [
  `${BEING} [sensé>censé] {infinitive}|être|avoir|faire`,
  `${BEING} [sensée>censée] {infinitive}|être|avoir|faire`,
  `${BEING} [sensés>censés] {infinitive}|être|avoir|faire`,
  `${BEING} [sensées>censées] {infinitive}|être|avoir|faire`,
  'est|sont|était|étaient [près>prêt] à {infinitive}',
  "plus|très|tout|si|assez|trop [prêt|prêts>près] de|du|des|d'",
  '[plutôt>plus tôt] que prévu',
  'minutes|heures|jours|semaines|mois|ans|années [plutôt>plus tôt] .|dans',
  "[plus tôt>plutôt] que de|d' {infinitive}",
  // davantage
  "[d' avantage>davantage] .",
  "{finite}|encore|bien|en|toujours [d' avantage>davantage] de|d'|que|qu'|sur|pour|dans|à|encore|.",
  // dû, du; sûr, sur; dès, des; côté
  'a|ont|aurait|avait|avez|ai|avons|as|aura|auraient|avaient [du>dû] {infinitive-only}|être|avoir',
  'lors|près|partir|autour|cause|côté|cours|compter|propos [dû>du] *',
  "bien [sur>sûr] .|que|qu'",
  "suis|es|êtes|pas|très|plus|sommes [sur>sûr] que|qu'|.",
  "!bien|coup|est|sont|pas|très|être|suis|plus|peu|aussi [sûr>sur] le|la|les|un|une|des|ce|cette|son|sa|ses|l'",
  "[des>dès] que|qu'|lors|maintenant|aujourd'hui|demain",
  "[des>dès] le|l'|cet|cette|son|sa",
  'à|a [coté>côté] *',
  'chaque|autre|du|tout|aucun|ce [coté>côté]',
  'à [coté>côté]',
  // others
  "est|sont|suis|être|était|étaient|es|êtes|sommes [entrain>en train] de|d'",
  'a|as|ai|avez|ont|avoir|avait [tord>tort]',
  "en [court>cours] de|d'",
  // Courts of justice are courts.
  "en [cour>cours] de|d' !cassation|appel|assises|justice|sûreté|révision|discipline",
  "au [court|cour>cours] de|du|des|d'",
  'au [font>fond]',
  'à haute [voie>voix]',
  "en [voix>voie] de|d'",
  "fait|faire|font|faisait|faisaient|faisant|fais|ferait|feront|fera|faites|faisons [parti>partie] de|d'|du|des|intégrante",
  "tirer|tire|tirent|tirant|tiré|tirez|tirons [partie>parti] de|d'|du|des",
  'prendre|prend|prennent|pris|prenant [partie>parti] pour|contre',
  'un|le|ce|leur [différent>différend] avec|entre|oppose',
  'par [acquis>acquit] de',
  'en [ballade>balade]',
  '[golf>golfe] persique',
  '!temps en [temps>tant] que',
  'de temps en [tant>temps]',
  'en même [tant>temps]',
];
