import { foldOf } from './fold.ts';
import { ALSO_NOUNS, FUNCTION_WORDS, NOUN_OPENERS } from './lists/function-words.ts';

const FOLLOWERS: ReadonlySet<string> = new Set(['de', "d'", 'du', 'des', 'au', 'aux']);

/**
 * Whether the form at `index` stands as a function word among its neighbours (lower-case forms, in order).
 *
 * @param isPhrase the forms are a keyphrase, whose last word carries meaning, not a sentence
 */
export function isFunctionWordAt(forms: readonly string[], index: number, isPhrase = false): boolean {
  const form = forms[index]!;
  if (!FUNCTION_WORDS.has(form)) return form.startsWith('-');
  if (!ALSO_NOUNS.has(form)) return true;
  const next = forms[index + 1];
  if (next === undefined && isPhrase) return false;
  if (next !== undefined && FOLLOWERS.has(next)) return false;
  if (!NOUN_OPENERS.has(forms[index - 1] ?? '')) return true;
  // `de son vélo` is a possessive, `la prise de son est` a noun.
  return (form === 'son' || form === 'ton') && next !== undefined && !FUNCTION_WORDS.has(next);
}

/** Homographs of nouns that are hardly ever the noun. */
const SELDOM_NOUNS: ReadonlySet<string> = new Set(['est', 'son', 'ton', 'pas']);

/**
 * Whether a form (any case) is a function word by itself: an article, a pronoun, a preposition, a conjunction, an auxiliary, a
 * light adverb. Those that are often nouns (`or`, `car`, `été`) are not: `isFunctionWordAt` tells by their neighbours.
 */
export function isFunctionWord(form: string): boolean {
  const lower = form.toLowerCase().replace('’', "'");
  return FUNCTION_WORDS.has(lower) && (!ALSO_NOUNS.has(lower) || SELDOM_NOUNS.has(lower));
}

const ACCENTED: ReadonlyMap<string, string> = new Map(
  [...FUNCTION_WORDS].filter((form) => foldOf(form) !== form).map((form) => [foldOf(form), form]),
);

/** The function word that a form without accents stands for (`apres` → `après`), else the form itself. */
export function withAccents(form: string): string {
  return FUNCTION_WORDS.has(form) ? form : (ACCENTED.get(form) ?? form);
}
