import { foldOf } from './fold.ts';
import {
  ALSO_NOUNS,
  ARTICLES,
  DETERMINERS,
  FUNCTION_WORDS,
  NOUN_OPENERS,
  PREPOSITIONS,
  PRONOUNS,
} from './lists/function-words.ts';
import { type FormReading, readingsOf } from './readings.ts';

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
  return isPhrase ? !isNounInPhrase(forms, index) : !isNounInText(forms, index);
}

function isNounInText(forms: readonly string[], index: number): boolean {
  const form = forms[index]!;
  const before = forms[index - 1] ?? '';
  const next = forms[index + 1];
  if (form === 'car' || form === 'or') {
    // A conjunction stands before a subject, which no adjective opens: `, car il pleut`, `par car scolaire`.
    if (PREPOSITIONS.has(before) || NOUN_OPENERS.has(before)) return true;
    return next !== undefined && (FOLLOWERS.has(next) || isAdjective(next));
  }
  if (NEGATORS.has(form) && isNegated(forms, index)) return false;
  if (next !== undefined && FOLLOWERS.has(next)) return true;
  if (isPossessive(form)) return !isBeforePossessed(forms, index);
  return NOUN_OPENERS.has(before);
}

/** A keyphrase says what is looked for: `or blanc`, `car scolaire`, `son et lumière`. */
function isNounInPhrase(forms: readonly string[], index: number): boolean {
  const form = forms[index]!;
  const next = forms[index + 1];
  if (next === undefined || FOLLOWERS.has(next) || form === 'été') return true;
  if (form === 'car' || form === 'or') return !SUBJECT_OPENERS.has(next);
  if (isPossessive(form)) return !isBeforePossessed(forms, index);
  if (index === 0 || NOUN_OPENERS.has(forms[index - 1]!))
    return isAdjective(next) && !(form === 'pas' && /^ch(?:er|ère)s?$/.test(next));
  return false;
}

/** Behind a conjunction a clause begins: `or il pleut`. */
const SUBJECT_OPENERS: ReadonlySet<string> = new Set([...ARTICLES, ...DETERMINERS, ...PRONOUNS]);

const NEGATORS: ReadonlySet<string> = new Set(['pas', 'point']);
const NEGATIONS: ReadonlySet<string> = new Set(['ne', "n'"]);
const FARTHEST_NEGATION = 4;

/** `il ne porte point de croix`: the second half of a negation. */
function isNegated(forms: readonly string[], index: number): boolean {
  if (NOUN_OPENERS.has(forms[index - 1] ?? '')) return false;
  return forms.slice(Math.max(0, index - FARTHEST_NEGATION), index).some((form) => NEGATIONS.has(form));
}

function isPossessive(form: string): boolean {
  return form === 'son' || form === 'ton';
}

/** `de son vélo`, `son ou sa`, `son tout premier`; not `la prise de son est`, `le son et la lumière`. */
function isBeforePossessed(forms: readonly string[], index: number): boolean {
  const next = forms[index + 1];
  if (next === undefined || isOnlyFiniteVerb(next)) return false;
  if (!JOINTS.has(next)) return !NOUN_OPENERS.has(forms[index - 1] ?? '') || !FUNCTION_WORDS.has(next);
  return /^[mts](?:on|a|es)$|^(?:notre|nos|votre|vos|leurs?)$/.test(forms[index + 2] ?? '');
}

/** `la barre de son améliore les films`. */
function isOnlyFiniteVerb(form: string): boolean {
  const readings = readingsOf(form);
  return readings.length > 0 && readings.every(({ person }) => person !== undefined);
}

/** After these a determiner cannot lack its noun. */
const JOINTS: ReadonlySet<string> = new Set([
  'et',
  'ou',
  'ni',
  'qui',
  'que',
  "qu'",
  'est',
  'à',
  'en',
  'dans',
  'pour',
  'sur',
]);

function isAdjective(form: string): boolean {
  const readings = readingsOf(form);
  return readings.some(({ partOfSpeech }) => partOfSpeech === 'adjective') && !readings.some(isVerbal);
}

/** A finite verb or an infinitive, which adverbs stand before; a participle is an adjective. */
function isVerbal({ partOfSpeech, mood }: FormReading): boolean {
  return partOfSpeech === 'verb' && mood !== 'participle';
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
