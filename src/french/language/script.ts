const SCRIPTS: readonly (readonly [`und-${string}`, RegExp])[] = [
  ['und-Cyrl', /\p{Script=Cyrillic}/u],
  ['und-Grek', /\p{Script=Greek}/u],
  ['und-Arab', /\p{Script=Arabic}/u],
  ['und-Hebr', /\p{Script=Hebrew}/u],
  ['und-Hani', /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u],
  ['und-Hang', /\p{Script=Hangul}/u],
  ['und-Deva', /\p{Script=Devanagari}/u],
  ['und-Thai', /\p{Script=Thai}/u],
];
const FOREIGN = /[^\u0000-\u036f\u1e00-\u20cf]/u;
const LETTER = /\p{L}/u;
/** Characters that are looked at. */
const SAMPLE = 1_000;
const FEWEST_LETTERS = 12;

/** The script of a passage that is mostly written in another than the Latin one. */
export function scriptOf(text: string): `und-${string}` | undefined {
  const sample = text.slice(0, SAMPLE);
  if (!FOREIGN.test(sample)) return undefined;
  const letters = [...sample].filter((character) => LETTER.test(character));
  if (letters.length < FEWEST_LETTERS) return undefined;
  return SCRIPTS.find(([, script]) => {
    const count = letters.reduce((sum, letter) => sum + (script.test(letter) ? 1 : 0), 0);
    return count >= 0.7 * letters.length;
  })?.[0];
}
