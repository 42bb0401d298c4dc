/*
 * Words that hold an apostrophe or a hyphen and are one word all the same.
 * Lower case, straight apostrophe. Source: our own work. Licence: MIT.
 */

/** They begin like an elision; in `l'on` the l is euphonic, as the t of `-t-il` is. */
export const WITH_APOSTROPHE: ReadonlySet<string> = new Set(["c'est-à-dire", "l'on", "m'as-tu-vu", "d'jà"]);

/** They end like a verb and its pronoun, and are none. */
export const WITH_HYPHEN: ReadonlySet<string> = new Set(
  `rendez-vous celui-ci celui-là celle-ci celle-là ceux-ci ceux-là celles-ci celles-là
  au-delà par-delà de-là par-là par-ci jusque-là là-là vis-à-vis
  chez-soi chez-moi chez-eux chez-lui chez-nous chez-vous chez-elle garde-à-vous on-dit moi-je ouï-dire
  qu'en-dira-t-on m'as-tu-vu quant-à-moi quant-à-lui entre-nous haut-le sur-le bernard-le tout-en tout-à-toi
  sotto-le non-moi sur-moi tu-je vous-en`.split(/\s+/),
);
