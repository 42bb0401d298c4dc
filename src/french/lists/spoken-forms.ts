/*
 * Syllables of what is read otherwise than it is written. Source: our own work. Licence: MIT.
 */

/** Abbreviations that a full stop ends: without it they are words or letters. Lower case. */
export const SPOKEN_ABBREVIATIONS: ReadonlyMap<string, number> = readings({
  1: 'p pp h l t st ste g al', // page, heure, livre, tonne, saint
  2: 'm mm mme mr dr av apr art vol min mn s sec vs cf bd éd fig coll trad', // monsieur, docteur, avenue, article
  3: 'mlle pr env chap no tél p.ex hab j.-c', // mademoiselle, professeur, environ, Jésus-Christ
  4: 'etc c.-à-d', // et cetera
});

/** Titles, units and signs that need no full stop, in their exact case. */
export const SPOKEN_SYMBOLS: ReadonlyMap<string, number> = readings({
  1: 'St Ste h H l L g m t & + × ÷ £ ½ −', // saint, heure, litre, gramme, mètre, plus, fois, livre
  2: 'Mme MM Mr Dr kg mn min ms Hz °F % € $ = ¥ < > ° # ² ³', // madame, docteur, kilo, hectare, pour cent, euro
  3: 'Mlle Mmes Pr n° N° km cm mm cl ml dl mL cL mg dm kW kV kHz kcal @ § ‰', // mademoiselle, numéro, kilomètre, arobase
  4: 'MW GW TW kWh Mo Go To ko Ko MHz GHz °C m² m³ m2 m3', // mégaoctet, kilowattheure, mètre carré, degrés Celsius
  5: 'km² cm² cm³ km2 cm2 cm3 MWh GWh TWh', // kilomètre carré
});

/** Short words that may stand in capitals, and are no acronyms: `LE`, `SUR`. */
export const SHORT_WORDS: ReadonlySet<string> = new Set(
  `a ai as au aux bac bar bas bon but ça car ce ces cet clé de des dès dit dix du dur eau elle en es est et été eu eux feu
  fin gaz il ils je jeu jour jus la là le les loi lui ma mai mal me mer mes mis moi mon mot mur ne né ni nom non nos nu on
  or ou où oui pas peu plus par pour que qui roi rue sa sac se ses si six son sud sur ta te tes toi ton top tu un une va
  vie vin vol vos vu vue y à`.split(/\s+/),
);

function readings(bySyllables: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(bySyllables).flatMap(([syllables, shorts]) =>
      shorts.split(' ').map((short): [string, number] => [short, Number(syllables)]),
    ),
  );
}
