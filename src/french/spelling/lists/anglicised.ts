/*
 * English spellings that slip into French words: errors in a French text, though English has them. Those that differ from
 * French by accents or doubled letters only (`reference`, `traffic`) need no entry, they are told by that.
 * Lower case; plurals in -s are implied. Source: our own work. Licence: MIT.
 */
export const ANGLICISED: ReadonlySet<string> = new Set(
  `language environment connection development example personal address apartment appointment baggage marriage
  enterprise carrot committee comfort comfortable correspondence exercise government hazard independence independent
  literature medicine aggressive aggression parliament professional professor responsible rhythm symmetry syrup tobacco
  apricot character difference enemy giraffe humor mechanism recommendation extreme licence resource licorice
  honor paragraph platform sculptor envelop consistence adverb resort`.split(/\s+/),
);
