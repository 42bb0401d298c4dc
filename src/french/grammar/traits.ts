import { lookUp } from '../lexicon/automaton.ts';
import { ANALYSIS_SHIFT } from '../lexicon/form-value.ts';
import type { Lexicon } from '../lexicon/lexicon-file.ts';

/**
 * What a form may be, in one number: bits 0–3 the genders and numbers it has as a noun, 4–7 as an adjective, 8–11 as a past
 * participle, 12–17 the persons it has as a finite verb (1s 2s 3s 1p 2p 3p), then one bit each as below, 25–30 the persons of readings
 * that prose hardly has. 0 is unknown.
 */
export type Traits = number;

/** Genders and numbers that stay possible: a set of the four bits below. Agreement is that an intersection is not empty. */
export type Agreement = number;
export const MASCULINE_SINGULAR = 1;
export const MASCULINE_PLURAL = 2;
export const FEMININE_SINGULAR = 4;
export const FEMININE_PLURAL = 8;
export const SINGULAR = MASCULINE_SINGULAR | FEMININE_SINGULAR;
export const PLURAL = MASCULINE_PLURAL | FEMININE_PLURAL;
export const MASCULINE = MASCULINE_SINGULAR | MASCULINE_PLURAL;
export const FEMININE = FEMININE_SINGULAR | FEMININE_PLURAL;
export const ANY = SINGULAR | PLURAL;

/** Persons of finite verbs, as a set. */
export type Persons = number;
export const FIRST_SINGULAR = 1;
export const SECOND_SINGULAR = 2;
export const THIRD_SINGULAR = 4;
export const SECOND_PLURAL = 16;
export const THIRD_PLURAL = 32;

const ADJECTIVE_SHIFT = 4;
const PARTICIPLE_SHIFT = 8;
const PERSON_SHIFT = 12;
const RARE_PERSON_SHIFT = 25;
export const INFINITIVE = 1 << 18;
/** Participle in -ant. */
export const GERUND = 1 << 19;
export const ADVERB = 1 << 20;
/** Pronoun, determiner, preposition, conjunction, numeral, interjection. */
export const FUNCTION = 1 << 21;
export const NAME = 1 << 22;
/** A finite form of the imperfect (`-ait`) or of the simple past, and of no other tense. */
export const PAST_TENSE = 1 << 23;
/** A finite form that has an imperative reading. */
export const IMPERATIVE = 1 << 24;

export const nounOf = (traits: Traits): Agreement => traits & ANY;
export const adjectiveOf = (traits: Traits): Agreement => (traits >>> ADJECTIVE_SHIFT) & ANY;
export const participleOf = (traits: Traits): Agreement => (traits >>> PARTICIPLE_SHIFT) & ANY;
export const nominalOf = (traits: Traits): Agreement =>
  nounOf(traits) | adjectiveOf(traits) | participleOf(traits);
export const personsOf = (traits: Traits): Persons => (traits >>> PERSON_SHIFT) & 63;

/** Persons of all readings, those that prose hardly has too (il visse, of visser). */
export const allPersonsOf = (traits: Traits): Persons =>
  personsOf(traits) | ((traits >>> RARE_PERSON_SHIFT) & 63);

const THIRD = THIRD_SINGULAR | THIRD_PLURAL;
/** Whether a form may be the verb of a noun. */
export const isThirdPerson = (traits: Traits): boolean => (personsOf(traits) & THIRD) !== 0;

export const isSingularOnly = (agreement: Agreement): boolean =>
  agreement !== 0 && (agreement & PLURAL) === 0;
export const isPluralOnly = (agreement: Agreement): boolean =>
  agreement !== 0 && (agreement & SINGULAR) === 0;

const known = new WeakMap<Lexicon, Map<number, Traits>>();

/** The traits of exactly this form of the lexicon; those of readings that prose hardly has are left out. */
export function traitsOf(lexicon: Lexicon, form: string): Traits {
  const value = lookUp(lexicon, form);
  if (value === 0) return 0;
  const analysis = value >>> ANALYSIS_SHIFT;
  const byAnalysis = tableOf(lexicon);
  const told = byAnalysis.get(analysis);
  if (told !== undefined) return told;
  const traits = traitsOfAnalysis(lexicon, analysis);
  byAnalysis.set(analysis, traits);
  return traits;
}

function tableOf(lexicon: Lexicon): Map<number, Traits> {
  const table = known.get(lexicon) ?? new Map<number, Traits>();
  known.set(lexicon, table);
  return table;
}

function traitsOfAnalysis(lexicon: Lexicon, number: number): Traits {
  const { readings, likely } = lexicon.analyses.of(number);
  const groups = lexicon.analyses.readingCodes(readings);
  const codes = groups.slice(0, likely).flat();
  let traits = 0;
  for (const code of groups.slice(likely).flat())
    traits |= personsOf(traitsOfCode(code)) << RARE_PERSON_SHIFT;
  for (const code of codes) traits |= traitsOfCode(code);
  const finite = codes.filter((code) => /^V[pisfcSIM]\d/.test(code));
  if (finite.length > 0 && finite.every((code) => /^V[is]/.test(code))) traits |= PAST_TENSE;
  return traits;
}

// The codes are told in lexicon/build/reading-codes.ts.
function traitsOfCode(code: string): Traits {
  switch (code[0]) {
    case 'N':
      return agreementOf(code, 1);
    case 'A':
      return agreementOf(code, 1) << ADJECTIVE_SHIFT;
    case 'V':
      return traitsOfVerb(code);
    case 'D':
      return ADVERB;
    case 'P':
      return NAME;
    default:
      return FUNCTION;
  }
}

function traitsOfVerb(code: string): Traits {
  const mood = code[1];
  // A participle that never agrees (procédé) has the form of the masculine.
  if (mood === 'a') return (code === 'Vaei' ? MASCULINE_SINGULAR : agreementOf(code, 2)) << PARTICIPLE_SHIFT;
  if (mood === 'n') return INFINITIVE;
  if (mood === 'g') return GERUND;
  if (mood === 'M') return IMPERATIVE;
  const person = Number(code[2]) - 1 + (code[3] === 'p' ? 3 : 0);
  return 1 << (PERSON_SHIFT + person);
}

function agreementOf(code: string, at: number): Agreement {
  const gender = code[at] === 'm' ? MASCULINE : code[at] === 'f' ? FEMININE : ANY;
  const number = code[at + 1] === 's' ? SINGULAR : code[at + 1] === 'p' ? PLURAL : ANY;
  return gender & number;
}
