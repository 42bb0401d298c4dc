/*
 * Verbs whose past takes être, so that être and their participle are no passive: `il est allé`.
 * Source: our own work, from French grammar. Licence: MIT.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Never passive. */
export const INTRANSITIVE =
  words(`aller venir arriver partir repartir naître renaître mourir décéder trépasser devenir redevenir
  parvenir intervenir survenir advenir provenir revenir subvenir obvenir rester tomber retomber entrer apparaître réapparaître disparaître
  échoir éclore accourir demeurer émigrer immigrer issir disconvenir souvenir pouvoir falloir pleuvoir`);

/** Also used with an object: passive in `a été monté`, not in `est monté`. */
export const ALSO_TRANSITIVE = words(
  `monter remonter descendre redescendre sortir ressortir retourner passer repasser rentrer`,
);
