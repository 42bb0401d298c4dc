import { ANALYSIS_SHIFT, type FormValue } from './form-value.ts';
import { lemmaBy } from './lemma-codes.ts';
import type { Lexicon } from './lexicon-file.ts';

export type PartOfSpeech =
  | 'noun'
  | 'adjective'
  | 'verb'
  | 'adverb'
  | 'name'
  | 'numeral'
  | 'determiner'
  | 'pronoun'
  | 'preposition'
  | 'conjunction'
  | 'interjection';
export type Gender = 'masculine' | 'feminine' | 'both';
export type GrammaticalNumber = 'singular' | 'plural' | 'both';
export type Person = 1 | 2 | 3;
export type Mood = 'indicative' | 'conditional' | 'subjunctive' | 'imperative' | 'infinitive' | 'participle';
export type Tense = 'present' | 'imperfect' | 'simple-past' | 'future' | 'past';

/** One thing that a form may be. */
export interface FormReading {
  readonly partOfSpeech: PartOfSpeech;
  readonly lemma: string;
  /** Of nouns, adjectives, names, determiners, pronouns and past participles; `both` of what does not show it. */
  readonly gender?: Gender;
  /** Of these and of finite verbs. */
  readonly number?: GrammaticalNumber;
  /** Of finite verbs. */
  readonly person?: Person;
  readonly mood?: Mood;
  readonly tense?: Tense;
}

/** The readings of a form of the lexicon as it stands there (its own case, straight apostrophe), by its value. */
export function readingsOfValue(lexicon: Lexicon, form: string, value: FormValue): readonly FormReading[] {
  const { lemmas, readings } = lexicon.analyses.of(value >>> ANALYSIS_SHIFT);
  const groups = lexicon.analyses.readingCodes(readings);
  return lemmas.flatMap((code, at) => {
    const lemma = lemmaBy(code, form);
    return (groups[at] ?? []).map((reading) => ({ ...featuresOf(reading), lemma }));
  });
}

const PARTS: Readonly<Record<string, PartOfSpeech>> = {
  N: 'noun',
  A: 'adjective',
  V: 'verb',
  D: 'adverb',
  P: 'name',
  Q: 'numeral',
  T: 'determiner',
  R: 'pronoun',
  S: 'preposition',
  C: 'conjunction',
  I: 'interjection',
};
const GENDERS: Readonly<Record<string, Gender>> = { m: 'masculine', f: 'feminine', e: 'both' };
const NUMBERS: Readonly<Record<string, GrammaticalNumber>> = { s: 'singular', p: 'plural', i: 'both' };

type Features = Omit<FormReading, 'lemma'>;

const INDICATIVE: Readonly<Record<string, Tense>> = {
  p: 'present',
  i: 'imperfect',
  s: 'simple-past',
  f: 'future',
};
/** Other tenses and moods by the second letter of a verb's code. */
const MOODS: Readonly<Record<string, Pick<Features, 'mood' | 'tense'>>> = {
  c: { mood: 'conditional', tense: 'present' },
  S: { mood: 'subjunctive', tense: 'present' },
  I: { mood: 'subjunctive', tense: 'imperfect' },
  M: { mood: 'imperative', tense: 'present' },
  n: { mood: 'infinitive' },
  g: { mood: 'participle', tense: 'present' },
  a: { mood: 'participle', tense: 'past' },
};

// The codes are told in build/reading-codes.ts.
function featuresOf(code: string): Features {
  const [part = '', second = '', third = '', fourth = ''] = code;
  const partOfSpeech = PARTS[part]!;
  if (part !== 'V') return { partOfSpeech, ...agreementOf(second, third) };
  const tense = INDICATIVE[second];
  const mood = tense ? { mood: 'indicative' as const, tense } : MOODS[second]!;
  if (second === 'a') return { partOfSpeech, ...mood, ...agreementOf(third, fourth) };
  if (fourth === '') return { partOfSpeech, ...mood };
  return { partOfSpeech, ...mood, person: Number(third) as Person, number: NUMBERS[fourth]! };
}

function agreementOf(gender: string, number: string): Pick<Features, 'gender' | 'number'> {
  return gender === '' ? {} : { gender: GENDERS[gender]!, number: NUMBERS[number]! };
}
