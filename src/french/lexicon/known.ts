import { FINALS, OPEN, REFERENCES, TITLES } from '../lists/abbreviations.ts';
import { type Automaton, lookUp } from './automaton.ts';
import { valueInAnyCase } from './casing.ts';
import { cliticsAgree, verbWithClitics } from './clitics.ts';
import { isCompound } from './compounds.ts';
import { elisionOf, standsBeforeVerb, takesElision } from './elision.ts';
import { type FormValue, isNominal, isOfSpelling, isVerbForm, type Spelling } from './form-value.ts';
import { defaultLexicon } from './load.ts';
import { normalForm } from './normal-form.ts';
import { isNumberInWords, isNumeral } from './numerals.ts';

/** How a form is looked up. */
export interface LookUpOptions {
  /** The spelling to hold it to: before 1990, after, or either (default `both`). */
  readonly spelling?: Spelling;
  /** Default: the lexicon in use (`defaultLexicon()`). */
  readonly lexicon?: Automaton;
}

/** No French word is as long; what is longer is unknown without a further look. */
const MAX_LENGTH = 80;

/**
 * Whether a surface word is right French as it stands: in the lexicon, or made of it as French makes words (elided,
 * with pronouns after a verb, compounded), or a number, an ordinal, an initial. Apostrophes may be straight or curly, letters
 * composed or not; capitals may be those of a sentence start or ALL CAPS. Linear in the word's length.
 */
export function isKnown(word: string, options: LookUpOptions = {}): boolean {
  const { spelling = 'both', lexicon = defaultLexicon() } = options;
  // Most words stand in the lexicon as they are.
  const exact = lookUp(lexicon, word);
  if (exact !== 0 && isOfSpelling(exact, spelling)) return true;
  if (word.length > MAX_LENGTH * 2) return false;

  const form = normalForm(word);
  if (form.length === 0 || form.length > MAX_LENGTH) return false;
  return knownForm(lexicon, form, spelling) || knownParts(lexicon, form, spelling);
}

/** The value of a word's whole form in any case and normal form, or 0: what the lexicon itself holds, without rules. */
export function valueOfForm(lexicon: Automaton, word: string): FormValue {
  return lookUp(lexicon, word) || (word.length > MAX_LENGTH ? 0 : valueInAnyCase(lexicon, normalForm(word)));
}

function knownForm(lexicon: Automaton, form: string, spelling: Spelling): boolean {
  if (isOfSpelling(valueInAnyCase(lexicon, form), spelling)) return true;
  return isNumeral(form) || isInitial(form) || isAbbreviation(lexicon, form, spelling);
}

function knownParts(lexicon: Automaton, form: string, spelling: Spelling): boolean {
  const elision = elisionOf(form);
  if (elision) return knownElision(lexicon, elision.head, elision.rest, spelling);
  if (form.includes('/')) return form.split('/', 4).every((part) => isKnown(part, { spelling, lexicon }));
  if (!form.includes('-')) return false;

  return (
    hasKnownClitics(lexicon, form, spelling) ||
    (spelling !== 'classic' && isNumberInWords(form)) ||
    isCompound(form, (part) => {
      const value = valueInAnyCase(lexicon, part);
      return isOfSpelling(value, spelling) ? value : 0;
    })
  );
}

function knownElision(lexicon: Automaton, head: string, rest: string, spelling: Spelling): boolean {
  if (!takesElision(rest) || (head === "jusqu'" && !mayFollowJusque(lexicon, rest))) return false;
  if (standsBeforeVerb(head)) {
    const lower = rest.toLowerCase();
    if (lower === 'en' || lower === 'y') return head !== "ç'";
    if (head === "s'" && /^i(?:ls?|els?)$/.test(lower)) return true;
    if (head === "c'" && !/^[eéê]/.test(lower)) return false;
    const verb = /^[^-]+/.exec(rest)?.[0] ?? '';
    const inner = elisionOf(verb) ? verb.slice(verb.indexOf("'") + 1) : verb;
    if (!isVerbForm(valueInAnyCase(lexicon, inner)) && !isVerbForm(valueInAnyCase(lexicon, rest)))
      return false;
  }
  return knownForm(lexicon, rest, spelling) || knownParts(lexicon, rest, spelling);
}

// jusque stands before no verb: jusqu'a is jusqu'à.
function mayFollowJusque(lexicon: Automaton, rest: string): boolean {
  const value = valueInAnyCase(lexicon, rest);
  return !isVerbForm(value) || isNominal(value);
}

function hasKnownClitics(lexicon: Automaton, form: string, spelling: Spelling): boolean {
  const split = verbWithClitics(form);
  if (!split) return isDeictic(lexicon, form, spelling);
  const { verb, clitics } = split;
  const lower = verb.toLowerCase();
  // dussé-je, aimé-je (aimè-je in 1990): the final e before je takes an accent that it has nowhere else.
  const value = valueInAnyCase(lexicon, clitics[0] === 'je' ? lower.replace(/[éè]$/, 'e') : lower);
  return isVerbForm(value) && isOfSpelling(value, spelling) && cliticsAgree({ verb: lower, clitics });
}

// cet homme-ci, ce jour-là: after a noun, a pronoun or a name.
function isDeictic(lexicon: Automaton, form: string, spelling: Spelling): boolean {
  const word = /^([^-]{2,40}(?:-[^-]{2,40})?)-(?:ci|là)$/i.exec(form)?.[1];
  return word !== undefined && isOfSpelling(valueInAnyCase(lexicon, word), spelling);
}

// J. and J.-P., N, and the sigles with full stops: S.N.C.F.
function isInitial(form: string): boolean {
  return /^\p{Lu}\.?$/u.test(form) || (form.length < 24 && /^(?:\p{Lu}[a-z]?\.-?){1,8}\p{Lu}?$/u.test(form));
}

function isAbbreviation(lexicon: Automaton, form: string, spelling: Spelling): boolean {
  if (/^[nN]°\d{0,9}$/.test(form)) return true;
  if (!form.endsWith('.')) return false;
  const stem = form.slice(0, -1);
  const lower = stem.toLowerCase();
  if ([TITLES, OPEN, REFERENCES, FINALS].some((list) => list.has(lower))) return true;
  return isOfSpelling(valueInAnyCase(lexicon, stem), spelling);
}
