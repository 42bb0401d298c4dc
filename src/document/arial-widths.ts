/**
 * Advance widths of Arial, in units of 2,048 to the em: the font's public metrics (the widths of Adobe's Helvetica AFM,
 * which Arial shares, scaled from 1,000), for the signs of French titles. Accented letters are as wide as plain ones.
 */
export const UNITS_PER_EM = 2048;

const CHARACTERS_OF_WIDTH: readonly (readonly [number, string])[] = [
  [391, "'"],
  [455, 'ijl‘’'],
  [532, '|'],
  [569, ' .,;:!ftI/\\[]'],
  [569, '\u00a0\u202f\u2009'],
  [682, 'r-()‑`“”'],
  [684, '{}'],
  [717, '•'],
  [727, '"'],
  [797, '*'],
  [819, '°'],
  [961, '^'],
  [1024, 'ckszvxyJ'],
  [1139, 'abdeghnopquL?«»–_$#0123456789€'],
  [1196, '+=<>~×÷'],
  [1251, 'FTZ'],
  [1366, 'ABEKPSVXY&'],
  [1479, 'CDHNRUw'],
  [1593, 'GOQ'],
  [1706, 'mM'],
  [1821, 'æ%'],
  [1933, 'Wœ'],
  [2048, '…—ŒÆ'],
  [2079, '@'],
];

/** Width by character. */
export const ARIAL_WIDTHS: ReadonlyMap<string, number> = new Map(
  CHARACTERS_OF_WIDTH.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)),
);
