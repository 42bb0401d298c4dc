/** The vowel letters of French spelling. */
export const VOWELS = 'aeiouyàâäáéèêëîïíôöóûüùúœæ';

/**
 * Shorthand of the rules: V a vowel, C any other letter, D one that is heard before `qu`, S what sounds as one consonant,
 * L a consonant that l or r follows (no glide after it).
 */
const SHORTHAND: Readonly<Record<string, string>> = {
  V: `[${VOWELS}]`,
  C: `[^${VOWELS}]`,
  D: `[^${VOWELS}mnc]`,
  S: `(?:[^${VOWELS}]|bb|cc|dd|ff|gg|ll|mm|nn|pp|rr|ss|tt|zz|ck|ch|ph|th|gn|sc|ill)`,
  L: '(?:[bcdfgkptv]|[cpt]h)[lr]',
};

/** A regular expression in the shorthand of the rules, to be tried at one place of a word. */
export function compile(spelling: string): RegExp {
  return new RegExp(
    spelling.replace(/[VCDSL]/g, (sign) => SHORTHAND[sign]!),
    'y',
  );
}

/** Is it a vowel letter? */
export function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWELS.includes(letter);
}
