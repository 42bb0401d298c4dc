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
/** Enough to tell; the rest of a long passage is not read. */
const MOST_WORDS = 100;
const LONGEST_WORD = 40;
/** Most words, told faster than by the properties of their letters. */
const LATIN_WORD = /^[a-zß-öø-ÿœ'’-]+$/;
const NOT_A_WORD = /[^\p{L}\p{M}'’-]/u;

/** Weighs a passage for each language, by the forms of its tokens. Equal evidence keeps the order of the list: French first. */
export function evidenceOf(forms: Iterable<string>): Ranking {
  const common: number[] = [];
  const others: string[] = [];
  for (const form of forms) {
    const languages = languagesWith(form);
    // Figures, addresses and code say nothing.
    if (languages === 0 && (form.length > LONGEST_WORD || (!LATIN_WORD.test(form) && NOT_A_WORD.test(form))))
      continue;
    common.push(languages);
    if (languages === 0) others.push(form);
    if (common.length === MOST_WORDS) break;
  }
  const ranking = LANGUAGES.map((language, index) => evidenceFor(language, 1 << index, common));
  ranking.sort((a, b) => b.evidence - a.evidence);
  const lead = ranking[0]!.evidence - ranking[1]!.evidence;
  // Shapes are costly to look at, and cannot always turn the scale.
  const all = lead > others.length * SHAPE + 1 ? ranking : withShapes(ranking, others);
  return { words: common.length, ranking: all as [Evidence, Evidence, ...Evidence[]] };
}

/** What a word of a typical shape weighs, where a common word weighs 1. */
const SHAPE = 0.25;

function withShapes(ranking: readonly Evidence[], others: readonly string[]): readonly Evidence[] {
  return ranking
    .map((found) => {
      const shapes = others.filter((form) => TYPICAL_SHAPES[found.language].test(form)).length;
      return { ...found, evidence: found.evidence + SHAPE * shapes };
    })
    .sort((a, b) => b.evidence - a.evidence || LANGUAGES.indexOf(a.language) - LANGUAGES.indexOf(b.language));
}

/** Languages are bits, in the order of the list. */
function evidenceFor(language: Language, bit: number, common: readonly number[]): Evidence {
  let hits = 0;
  let own = 0;
  let french = 0;
  for (const languages of common) {
    const isFrench = (languages & FRENCH) !== 0;
    if ((languages & bit) === 0) french += isFrench ? 1 : 0;
    else {
      hits++;
      own += isFrench ? 0 : 1;
    }
  }
  return { language, hits, own, french, evidence: hits };
}

let commonWords: ReadonlyMap<string, number> | undefined;

function languagesWith(form: string): number {
  commonWords ??= languagesByWord();
  const languages = commonWords.get(form) ?? 0;
  const apostrophe = languages === 0 ? form.indexOf("'") : -1;
  if (apostrophe < 0) return languages;
  // `dell'acqua` → `dell'`, `acqua`.
  const before = commonWords.get(form.slice(0, apostrophe + 1)) ?? 0;
  return before | (commonWords.get(form.slice(apostrophe + 1)) ?? 0);
}

function languagesByWord(): ReadonlyMap<string, number> {
  const languages = new Map<string, number>();
  for (const [index, language] of LANGUAGES.entries()) {
    for (const word of COMMON_WORDS[language]) languages.set(word, (languages.get(word) ?? 0) | (1 << index));
  }
  return languages;
}
