/*
 * Symbols of units, as they are glued to numbers (`20h30`, `160km`).
 * Source: our own work, from the International System and French usage. Licence: MIT.
 */
export const UNIT_SYMBOLS: ReadonlySet<string> = new Set(
  `h min mn s sec ms km m cm mm nm dm hm kg g mg µg t l cl ml dl hl ha a
  km² m² m³ cm³ cm² km2 m2 m3 cm2 cm3 w kw mw gw kwh mwh gwh twh wh v kv mv ma mah hz khz mhz ghz
  o ko mo go to kb mb gb tb k€ m€ md€ px pt pts dpi db cv ch kcal cal kj pa hpa bar bars mol mmol`.split(
    /\s+/,
  ),
);
