import type { FormReading } from '../readings.ts';
import { readingsOf } from '../readings.ts';
import type { Sentence } from '../sentences.ts';
import type { Token } from '../tokens.ts';
import type { TranslationKind } from './sign.ts';

/** A sign in a sentence, by its first and last token. */
export interface WordSign {
  readonly kind: TranslationKind;
  readonly first: number;
  readonly last: number;
}

const MASCULINE: ReadonlySet<string> = new Set(['le', 'un', 'du', 'au', 'ce', 'cet']);
const FEMININE: ReadonlySet<string> = new Set(['la', 'une', 'cette']);
const POSSESSIVES: ReadonlySet<string> = new Set(
  'mon ma mes ton ta tes son sa ses votre vos leur leurs notre nos'.split(' '),
);
/** Parts of the body that French takes with an article when their owner acts on them. */
const BODY: ReadonlySet<string> = new Set(
  'main mains tête bras jambe jambes yeux œil cheveux dents nez bouche épaules épaule doigts doigt genoux genou pied pieds dos visage cou oreilles langue'.split(
    ' ',
  ),
);
/** Lemmas of what is done with a part of the body. */
const BODY_ACTS: ReadonlySet<string> = new Set(
  'laver lever baisser secouer hocher brosser ouvrir fermer tourner étirer plier tendre croiser masser sécher couper casser tenir serrer frotter'.split(
    ' ',
  ),
);
const STRANDED: ReadonlySet<string> = new Set([
  'de',
  'à',
  'dans',
  'sur',
  'par',
  'du',
  'des',
  'en',
  'vers',
  'chez',
  'au',
]);

/** The signs that the words of a sentence give, each by itself. */
export function wordSignsOf(
  sentence: Sentence,
  tokens: readonly Token[],
  isCommon: (form: string) => boolean,
): readonly WordSign[] {
  const signs: WordSign[] = [];
  for (const [at, { form }] of tokens.entries()) {
    const kind = signAt(sentence, tokens, at, form);
    if (kind) signs.push({ kind, first: at, last: at + 1 });
  }
  const last = tokens.length - 1;
  if (
    last > 3 &&
    STRANDED.has(tokens[last]!.form) &&
    /^\s?[.!?]$/.test(sentence.text.slice(tokens[last]!.end))
  )
    signs.push({ kind: 'stranded', first: last - 1, last });
  const bare = bareSubjectOf(sentence, tokens, isCommon);
  return bare ? [...signs, bare] : signs;
}

function signAt(
  sentence: Sentence,
  tokens: readonly Token[],
  at: number,
  form: string,
): TranslationKind | undefined {
  const next = tokens[at + 1];
  if (!next || sentence.text.slice(tokens[at]!.end, next.start).length > 1) return undefined;
  const gender = MASCULINE.has(form) ? 'masculine' : FEMININE.has(form) ? 'feminine' : undefined;
  if (gender && isLower(sentence, next)) {
    if (disagrees(next.form, gender)) return 'agreement';
    const after = tokens[at + 2];
    if (after && isMisplaced(next.form, after)) return 'order';
    return undefined;
  }
  if (POSSESSIVES.has(form) && BODY.has(next.form) && at > 0 && isBodyAct(tokens[at - 1]!)) return 'body';
  return undefined;
}

function isLower({ text }: Sentence, { start, form }: Token): boolean {
  return form.length > 3 && text.charAt(start) === form.charAt(0);
}

/** The one gender that all readings of a form as a noun have, where it can be nothing else. */
const GENDERS = new Map<string, FormReading['gender']>();
/** Forms whose gender is kept: the commonest of a run. */
const MOST_KEPT = 5_000;

/** `la problème`: all that the word may be is a noun of the other gender. */
function disagrees(form: string, gender: 'masculine' | 'feminine'): boolean {
  if (!GENDERS.has(form)) {
    if (GENDERS.size >= MOST_KEPT) GENDERS.clear();
    GENDERS.set(form, onlyGenderOf(readingsOf(form)));
  }
  const own = GENDERS.get(form);
  return own !== undefined && own !== gender;
}

function onlyGenderOf(readings: readonly FormReading[]): FormReading['gender'] {
  const [first] = readings;
  const isOne = readings.every(
    ({ partOfSpeech, gender, number }) =>
      partOfSpeech === 'noun' && gender !== 'both' && gender === first?.gender && number === 'singular',
  );
  return isOne ? first?.gender : undefined;
}

/** Adjectives of colour, origin, matter and domain, which only follow their noun. */
const LATE: ReadonlySet<string> = new Set(
  'rouge bleu bleue vert verte jaune noir noire blanc blanche gris grise rose électrique électronique mécanique domestique économique politique médical médicale solaire municipal municipale industriel industrielle scolaire familial familiale mobile chimique technique physique thermique hydraulique automatique français française allemand allemande américain américaine japonais japonaise chinois chinoise italien italienne européen européenne local locale quotidien quotidienne ronde carré carrée plastique végétal végétale naturel naturelle professionnel professionnelle personnel personnelle social sociale fiscal fiscale'.split(
    ' ',
  ),
);

/** `une électrique voiture`: an adjective that only follows stands before its noun. */
function isMisplaced(form: string, after: Token): boolean {
  if (!LATE.has(form)) return false;
  const nouns = readingsOf(after.form);
  const isNoun = ({ partOfSpeech }: FormReading) => partOfSpeech === 'noun';
  // `Le mobile sonne`: where the adjective may be the noun itself, what follows must be nothing but one.
  const isSure = readingsOf(form).every(({ partOfSpeech }) => partOfSpeech === 'adjective');
  return nouns.length > 0 && (isSure ? nouns.some(isNoun) : nouns.every(isNoun));
}

function isBodyAct(token: Token): boolean {
  return readingsOf(token.form).some(
    ({ lemma, partOfSpeech }) => partOfSpeech === 'verb' && BODY_ACTS.has(lemma),
  );
}

const HAVE_SUBJECT: ReadonlySet<string> = new Set([
  'est',
  'sont',
  'peut',
  'peuvent',
  'doit',
  'doivent',
  'a',
  'ont',
  'aide',
  'aident',
  'permet',
  'permettent',
]);

/** `Batterie est incluse.`: a noun opens its sentence as a subject, without a determiner. */
function bareSubjectOf(
  sentence: Sentence,
  tokens: readonly Token[],
  isCommon: (form: string) => boolean,
): WordSign | undefined {
  const [noun, verb] = tokens;
  if (
    !noun ||
    !verb ||
    tokens.length < 4 ||
    !HAVE_SUBJECT.has(verb.form) ||
    sentence.block.kind !== 'paragraph'
  )
    return undefined;
  const first = sentence.text.charAt(noun.start);
  // A name is written with its capital everywhere.
  if (first === noun.form.charAt(0) || !isCommon(noun.form)) return undefined;
  const readings = readingsOf(noun.form);
  const isNoun = readings.length > 0 && readings.every(({ partOfSpeech }) => partOfSpeech === 'noun');
  return isNoun ? { kind: 'bare', first: 0, last: 1 } : undefined;
}
