import { lookUp } from './lexicon/automaton.ts';
import { formInLowerCase, isAllCaps } from './lexicon/casing.ts';
import { verbWithClitics } from './lexicon/clitics.ts';
import { elisionOf } from './lexicon/elision.ts';
import { foldedForms } from './lexicon/fold-search.ts';
import { isVerbForm } from './lexicon/form-value.ts';
import { lemmasOfValue } from './lexicon/lemma-codes.ts';
import type { Lexicon } from './lexicon/lexicon-file.ts';
import { defaultLexicon } from './lexicon/load.ts';
import { normalForm } from './lexicon/normal-form.ts';
import { singularCompound, singularOf } from './lexicon/singular.ts';
import { GENDER_PAIRS, SUPPLETIVE_FORMS } from './lists/suppletive-forms.ts';

/** What is longer is no word, and its own lemma. */
const MAX_LENGTH = 60;

/**
 * The lemmas of a word: infinitive, masculine singular. From the affix rules of the dictionary, elision and clitics taken
 * off (`l'espionne`, `donne-le-moi`), with lists for what no rule reaches (`yeux`, `déesse`). A form of several words has
 * several lemmas (`portes`: porte), in no order of likelihood. A word the lexicon does not know is looked for without regard to accents, ligatures and case
 * (`etat`, `oeuvre`); when that fails it is its own lemma, in lower case, less a plural s. Never empty but for an empty word.
 */
export function lemmasOf(word: string): readonly string[] {
  const lexicon = defaultLexicon();
  const value = lookUp(lexicon, word);
  // Most words are known as they stand; a capital may be that of a sentence start, and hide another word.
  if (value !== 0 && word.charCodeAt(0) > 0x5a && !word.includes('-')) {
    return resolved(lemmasOfValue(lexicon, word, value));
  }

  const form = normalForm(word);
  if (form.length === 0) return [];
  if (/^\d+$/.test(form)) return [form];
  if (form.length > MAX_LENGTH) return [form.toLowerCase()];
  return resolved(
    anyCase(lexicon, form) ?? parts(lexicon, form) ?? folded(lexicon, form) ?? unknown(lexicon, form),
  );
}

/**
 * Whether two words are forms of one: they share a lemma, or are the same letters where one of them is written without
 * accents that the lexicon wants (`etat` and `États`; `marche` and `marché` are two words).
 */
export function sameWord(left: string, right: string): boolean {
  if (left === right) return true;
  const lemmas = lemmasOf(left);
  const others = lemmasOf(right);
  return lemmas.some((lemma) => others.includes(lemma));
}

function resolved(lemmas: readonly string[]): readonly string[] {
  // A copy is made only for the few words that the lists concern.
  for (const lemma of lemmas) {
    if (SUPPLETIVE_FORMS.has(lemma) || GENDER_PAIRS.has(lemma)) {
      return [...new Set(lemmas.map((form) => SUPPLETIVE_FORMS.get(form) ?? GENDER_PAIRS.get(form) ?? form))];
    }
  }
  return lemmas;
}

function anyCase(lexicon: Lexicon, form: string): readonly string[] | undefined {
  const forms = [form, formInLowerCase(lexicon, form)];
  // Capitals are often written without their accents.
  if (isAllCaps(form)) forms.push(...foldedForms(lexicon, form));
  const lemmas = new Set<string>();
  for (const known of forms) {
    const value = known === undefined ? 0 : lookUp(lexicon, known);
    if (value !== 0)
      for (const lemma of lemmasOfValue(lexicon, known!, value)) lemmas.add(singularCompound(lexicon, lemma));
  }
  return lemmas.size > 0 ? [...lemmas] : undefined;
}

function parts(lexicon: Lexicon, form: string): readonly string[] | undefined {
  const elision = elisionOf(form);
  if (elision) return lemmasOf(elision.rest);
  if (!form.includes('-')) return undefined;

  const verb = verbWithClitics(form)?.verb;
  if (verb && isVerbForm(lookUp(lexicon, verb.toLowerCase()))) return lemmasOf(verb);
  return undefined;
}

function folded(lexicon: Lexicon, form: string): readonly string[] | undefined {
  const forms = foldedForms(lexicon, form);
  if (forms.length === 0) return undefined;
  return [...new Set(forms.flatMap((known) => lemmasOfValue(lexicon, known, lookUp(lexicon, known))))];
}

// The last part of a compound carries its plural or feminine (pseudo-grippaux); else an s may be one.
function unknown(lexicon: Lexicon, form: string): readonly string[] {
  const lower = form.toLowerCase();
  const at = lower.lastIndexOf('-') + 1;
  if (at > 1) return [lower.slice(0, at) + singularOf(lexicon, lower.slice(at))];

  const isName = form.charAt(0) !== lower.charAt(0);
  return [!isName && lower.length > 3 && /[^s]s$/.test(lower) ? lower.slice(0, -1) : lower];
}
