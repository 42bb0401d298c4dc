/*
 * Words that hold an apostrophe or a hyphen and are one word all the same.
 * Lower case, straight apostrophe. Source: our own work. Licence: MIT.
 */

/** The apostrophe is part of the word: `aujourd'hui` is not `aujourd'` + `hui`; the `l'` of `l'on` is euphonic. */
export const WITH_APOSTROPHE: ReadonlySet<string> = new Set([
  "c'est-à-dire",
  "l'on",
  "qu'en-dira-t-on",
  "d'aucuns",
  "m'as-tu-vu",
]);

/** The end looks like a pronoun after a verb, and is none: `rendez-vous`, `celui-ci`, `peut-on-dire`. */
export const WITH_HYPHEN: ReadonlySet<string> = new Set(
  `rendez-vous celui-ci celui-là celle-ci celle-là ceux-ci ceux-là celles-ci celles-là
  au-delà par-delà de-là par-là par-ci jusque-là là-là voilà ci-là vis-à-vis chez-soi chez-moi chez-eux chez-lui chez-nous chez-vous
  garde-à-vous sauve-qui-peut on-dit va-et-vient pare-en meurt-de-faim laissez-les-vivre prie-dieu
  tenez-vous-bien suivez-moi-jeune-homme m'as-tu-vu rez-de-chaussée moi-je qu'en-dira-t-on dis-moi-tout
  ouï-dire oui-da sot-l'y-laisse boute-en-train touche-à-tout sans-le-sou`.split(/\s+/),
);
