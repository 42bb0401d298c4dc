/*
 * Symbols of units glued to numbers (`160km`, `3kWh`), in their exact case: `4G` and `3D` are no quantities.
 * Source: our own work, from the International System and French usage. Licence: MIT.
 */
export const UNIT_SYMBOLS: ReadonlySet<string> = new Set(
  `h H min mn sec ms km m cm mm nm dm hm kg g mg µg t l cl ml dl hl mL cL ha
  km² m² m³ cm³ cm² mm² km2 m2 m3 cm2 cm3 W kW MW GW kWh MWh GWh TWh Wh kwh kV mV mA mAh Hz kHz MHz GHz
  ko Ko Mo Go To Kb kb Mb Gb px dpi dB cv ch kcal Kcal cal kJ Pa hPa bar mol mmol °C °F`.split(/\s+/),
);
