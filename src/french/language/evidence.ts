import { COMMON_WORDS, TYPICAL_SHAPES } from '../lists/languages.ts';

type Language = keyof typeof COMMON_WORDS;

/** What speaks for a language in a passage. */
export interface Evidence {
  readonly language: Language;
  /** Words that are among its commonest. */
  readonly hits: number;
  /** Those of them that are not among the commonest of French, and the French ones that are not among its own. */
  readonly own: number;
  readonly french: number;
  /** The hits, and a quarter for each other word of a shape that is typical of the language. */
  readonly evidence: number;
}

/** The words looked at, and all languages from the likeliest on. */
export interface Ranking {
  readonly words: number;
  readonly ranking: readonly [Evidence, Evidence, ...Evidence[]];
}

const LANGUAGES = Object.keys(COMMON_WORDS) as Language[];
const FRENCH = 1 << LANGUAGES.indexOf('fr');
const WORD = /[\p{L}\p{M}]+(?:['’]\p{L}+)*['’]?/gu;
/** Enough to tell; the rest of a long passage is not read. */
const MOST_WORDS = 200;
const LONGEST_WORD = 40;

/** Weighs a passage for each language. Equal evidence keeps the order of the list: French first. */
export function evidenceOf(text: string): Ranking {
  const common: number[] = [];
  const shaped: number[] = [];
  for (const [match] of text.matchAll(WORD)) {
    if (match.length > LONGEST_WORD) continue;
    const word = match.toLowerCase().replaceAll('’', "'");
    const languages = languagesWith(word);
    common.push(languages);
    if (languages === 0) shaped.push(languagesShapedAs(word));
    if (common.length === MOST_WORDS) break;
  }
  const ranking = LANGUAGES.map((language, index) => evidenceFor(language, 1 << index, common, shaped));
  ranking.sort((a, b) => b.evidence - a.evidence);
  return { words: common.length, ranking: ranking as [Evidence, Evidence, ...Evidence[]] };
}

/** Languages are bits, in the order of the list. */
function evidenceFor(
  language: Language,
  bit: number,
  common: readonly number[],
  shaped: readonly number[],
): Evidence {
  const hits = count(common, (languages) => (languages & bit) !== 0);
  return {
    language,
    hits,
    own: count(common, (languages) => (languages & bit) !== 0 && (languages & FRENCH) === 0),
    french: count(common, (languages) => (languages & bit) === 0 && (languages & FRENCH) !== 0),
    evidence: hits + count(shaped, (languages) => (languages & bit) !== 0) / 4,
  };
}

function count(words: readonly number[], has: (languages: number) => boolean): number {
  return words.reduce((sum, languages) => sum + (has(languages) ? 1 : 0), 0);
}

function languagesWith(word: string): number {
  const apostrophe = word.indexOf("'");
  let languages = bitsOf((language) => COMMON_WORDS[language].has(word));
  if (apostrophe < 0) return languages;
  // `l'eau` → `l'`, `eau`.
  const parts = [word.slice(0, apostrophe + 1), word.slice(apostrophe + 1)];
  for (const part of parts) languages |= bitsOf((language) => COMMON_WORDS[language].has(part));
  return languages;
}

function languagesShapedAs(word: string): number {
  return bitsOf((language) => TYPICAL_SHAPES[language].test(word));
}

function bitsOf(holds: (language: Language) => boolean): number {
  let bits = 0;
  for (const [index, language] of LANGUAGES.entries()) if (holds(language)) bits |= 1 << index;
  return bits;
}
