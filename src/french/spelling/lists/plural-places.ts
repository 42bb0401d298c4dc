/*
 * Names of places that are plural and take no singular article. Source: our own work. Licence: MIT.
 */
export const PLURAL_PLACES: ReadonlySet<string> = new Set(
  `Amériques Antilles Balkans Philippines Maldives Seychelles Comores Pays-Bas États-Unis Émirats Alpes Pyrénées Vosges
  Ardennes Açores Bahamas Baléares Canaries Cyclades Caraïbes Malouines Fidji Landes Cévennes Carpates Appalaches
  Rocheuses Indes`.split(/\s+/),
);
