/**
 * A term as people type it: "RT 2012" and "RT2012", "auto-entrepreneur" and "autoentrepreneur", "Saint-Malo" and "St-Malo".
 * The first is the term itself.
 */
export function termVariantsOf(term: string): readonly string[] {
  const plain = plainlySpaced(term);
  const variants = [
    plain,
    plain.replace(/(\p{L}|°)\s?(?=\d)/gu, '$1'),
    plain.replace(/(\p{L}|°)(?=\d)/gu, '$1 '),
    plain.replace(/(?<=\p{L})-(?=\p{L})/gu, ''),
    plain.replace(/\bSaint(e?)(?=[- ]\p{Lu})/gu, 'St$1'),
    plain.replace(/\bSt(e?)(?=[- ]\p{Lu})/gu, 'Saint$1'),
  ];
  return [...new Set(variants)];
}

/** A text with ordinary spaces between the digits of a number, and plain digits for raised and lowered ones; offsets stay. */
export function plainlySpaced(text: string): string {
  return text
    .replace(/(?<=[\d°\p{L}])[\u00a0\u202f\u2009](?=\d)/gu, ' ')
    .replace(/[₀-₉]/g, (digit) => String(digit.charCodeAt(0) - 0x2080));
}
