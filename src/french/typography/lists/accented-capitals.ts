/*
 * Names and institutions whose first letter carries an accent, and what follows `À` at the start of a sentence.
 * Source: our own work. Licence: MIT.
 */

/** By their form without the accent. A person's own name (Eric, Emilie) may be written either way and is not here. */
export const ACCENTED_NAMES: ReadonlyMap<string, string> = new Map(
  `État États Église Églises École Écoles Élysée Écosse Égypte Équateur Éthiopie Érythrée Émirats Éducation Île Îles Évangile`
    .split(/\s+/)
    .map(
      (name) =>
        [
          name
            .normalize('NFD')
            .replace(/^(.)\p{M}/u, '$1')
            .normalize('NFC'),
          name,
        ] as const,
    )
    .filter(([bare, name]) => bare !== name),
);

/** What follows the preposition and never the verb, the letter or Latin (`A priori`): articles, pronouns, set phrases. */
export const AFTER_A: RegExp =
  /^[ \u00a0](?:l['’]\p{L}|(?:la|ce|cet|cette|ces|son|sa|ses|mon|ma|mes|notre|nos|votre|vos|leur|leurs|quel|quelle|chaque|partir|travers|cause|condition|côté|défaut|force|mesure|moins|noter|savoir|voir|lire|suivre|retenir|peine|propos|titre|tous|toutes|droite|gauche|noël|nouveau|terme|quoi|quelles|quels|première|deux|trois|quatre|cinq|dix)(?![\p{L}\p{N}'’-]))/iu;
