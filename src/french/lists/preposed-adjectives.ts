/*
 * Adjectives that stand between a number and its noun (`trois grandes étapes`). Masculine singular lemmas. Source: the closed class of
 * adjectives placed before the noun, M. Grevisse and A. Goosse, Le Bon Usage, § 327, with those of order and identity.
 * Licence: MIT.
 */
export const PREPOSED_ADJECTIVES: ReadonlySet<string> = new Set(
  `autre beau bon gros grand haut joli long mauvais meilleur moindre petit pire premier dernier prochain principal seul simple
  véritable vieux vrai nouveau ancien court bref large excellent différent petit second deuxième troisième même fameux célèbre
  précieux`.split(/\s+/),
);
