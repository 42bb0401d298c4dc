/*
 * Words whose syllables no rule tells: loans read as in their own language, and an e sounded or mute against the rule.
 * Lower case; a stem stands for every word that begins with it ($ for the end of the word).
 * Source: our own work. Licence: MIT.
 */

const stems = (list: string): RegExp => new RegExp(`^(?:${list.trim().split(/\s+/).join('|')})`);

/** One syllable more than the rules hear. */
export const ONE_MORE: RegExp = stems(`
  abbaye amenuis apesant areligi champenois derech décevoir enchevêtr désenchevêtr moyenâgeu requiem moderato peseta
  candela camera$ opera$ tempera$ maïzena google people pickle chouïa lobbying karaoke sake$ dolce$ latte$
  guacamole minestrone mascarpone panettone provolone kamikaze nike$ chloe$ zoe$ noe$ facsimile noosph skeleton
`);

/** One syllable less. */
export const ONE_LESS: RegExp = stems(`
  chelem gays$ taïga shampooing travelling curaçao business saône clownerie jarreti saëns saens tagliatelle
`);
