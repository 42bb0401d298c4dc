import { ARTICLES, DETERMINERS, PREPOSITIONS } from '../lists/function-words.ts';
import { type FormReading, readingsOf } from '../readings.ts';

/** What a form that may be a noun or a verb (`livre`, `porte`, `permis`) stands as. */
export type Role = 'noun' | 'verb';

/** A word in its place among the forms of its text, in lower case. */
export interface Place {
  readonly forms: readonly string[];
  readonly index: number;
  readonly readings: readonly FormReading[];
  /** Whether only white space parts a form from the one before. */
  readonly follows: (index: number) => boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const SUBJECTS = words("je j' tu il elle on ils elles l'on ça cela ceci qui");
export const NEGATIONS = words("ne n'");
/** Before a verb only: pronouns that are no article. */
const VERBAL_CLITICS = words("ne n' me m' te t' se s' lui y nous vous");
const ALSO_ARTICLES = words("le la les l' leur en");
const AVOIR =
  /^(?:ai|as|a|avons|avez|ont|av(?:ais|ait|ions|iez|aient)|aur(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)|ai(?:e|es|t|ent)|ay(?:ons|ez|ant)|avoir|eût|eut|eurent)$/;
const BEFORE_PARTICIPLE = words(
  'pas jamais déjà toujours encore bien mal plus aussi tout rien souvent enfin trop peu été',
);
const FARTHEST = 4;

type Elimination = (place: Place) => Role | undefined;

/** `livre-t-il`, `porte-le`. */
const beforePronoun: Elimination = ({ forms, index }) =>
  /^-(?!là|ci)/.test(forms[index + 1] ?? '') ? 'verb' : undefined;

/** `il livre`, `qui la porte`, `elle nous livre`, `ne porte`. */
const afterPronoun: Elimination = ({ forms, index, follows }) => {
  let at = index;
  for (; at > 0 && index - at < FARTHEST && follows(at); at--) {
    const before = forms[at - 1]!;
    if (VERBAL_CLITICS.has(before)) return 'verb';
    if (SUBJECTS.has(before)) return 'verb';
    if (!ALSO_ARTICLES.has(before)) return undefined;
  }
  return undefined;
};

/** `la porte`, `chaque livre`, `par livre`, `deux livres`, `une belle porte`. */
const afterDeterminer: Elimination = ({ forms, index, readings, follows }) => {
  for (let at = index; at > 0 && index - at < FARTHEST && follows(at); at--) {
    if (opensNoun(forms[at - 1]!)) return at === index || !readings.some(isParticiple) ? 'noun' : undefined;
    if (!isAdjectiveOnly(forms[at - 1]!)) return undefined;
  }
  return undefined;
};

/** `a permis`, `n'a pas encore produit`. */
const afterAvoir: Elimination = ({ forms, index, readings, follows }) => {
  if (!readings.some(isParticiple)) return undefined;
  for (let at = index; at > 0 && index - at < FARTHEST && follows(at); at--) {
    const before = forms[at - 1]!;
    if (AVOIR.test(before)) return 'verb';
    if (!BEFORE_PARTICIPLE.has(before) && !before.startsWith('-')) return undefined;
  }
  return undefined;
};

/** `le coursier livre des lampes`, `l'étude montre que`: a noun before it, what opens an object behind. */
const betweenNounAndObject: Elimination = ({ forms, index, readings, follows }) => {
  const next = forms[index + 1];
  if (index === 0 || next === undefined || !follows(index) || !follows(index + 1)) return undefined;
  // `une salle vide le soir`: an adjective may stand before a time.
  if (TIME_OPENERS.has(next) && readings.some(({ partOfSpeech }) => partOfSpeech === 'adjective'))
    return undefined;
  if (!OBJECT_OPENERS.has(next) && !/^\d+$/.test(next) && !isNumeral(next)) return undefined;
  return hasSubject(forms, index, readings, follows) ? 'verb' : undefined;
};

/** Does a noun of the verb's number, with its determiner, or a name stand before it, adjectives between at most? */
function hasSubject(
  forms: readonly string[],
  index: number,
  readings: readonly FormReading[],
  follows: (index: number) => boolean,
): boolean {
  const numbers = readings.filter(({ person }) => person === 3).map(({ number }) => number);
  for (let at = index - 1; at >= 0 && index - at <= 2; at--) {
    const before = readingsOf(forms[at]!);
    const nouns = before.filter(({ partOfSpeech }) => partOfSpeech === 'noun');
    // `se rendre compte que`, `tenant compte de`: what has no determiner is no subject.
    if (nouns.some(({ number }) => number === 'both' || numbers.includes(number)))
      return hasDeterminer(forms, at, follows);
    if (!before.some(({ partOfSpeech }) => partOfSpeech === 'adjective') || !follows(at)) return false;
  }
  return false;
}

function hasDeterminer(
  forms: readonly string[],
  index: number,
  follows: (index: number) => boolean,
): boolean {
  let at = index;
  while (at > 0 && index - at < FARTHEST && follows(at) && isAdjectiveOnly(forms[at - 1]!)) at--;
  const before = forms[at - 1] ?? '';
  return follows(at) && (ARTICLES.has(before) || DETERMINERS.has(before));
}

export const ELIMINATIONS: readonly Elimination[] = [
  beforePronoun,
  afterPronoun,
  afterAvoir,
  afterDeterminer,
  betweenNounAndObject,
];

const TIME_OPENERS = words("le la les l' ce cet cette ces chaque tout tous toute toutes");

const OBJECT_OPENERS: ReadonlySet<string> = new Set(
  [...ARTICLES, ...DETERMINERS, 'que', "qu'", 'ne', 'comment', 'pourquoi'].filter(
    (form) => !/^(?:du|aux?)$/.test(form),
  ),
);

const NOUN_OPENERS: ReadonlySet<string> = new Set([...ARTICLES, ...DETERMINERS, ...PREPOSITIONS, 'en']);

export function opensNoun(form: string): boolean {
  return NOUN_OPENERS.has(form) || /^\d/.test(form) || isNumeral(form);
}

function isNumeral(form: string): boolean {
  return readingsOf(form).some(({ partOfSpeech }) => partOfSpeech === 'numeral');
}

function isAdjectiveOnly(form: string): boolean {
  const readings = readingsOf(form);
  return readings.length > 0 && readings.every(({ partOfSpeech }) => partOfSpeech === 'adjective');
}

export function isParticiple({ mood }: FormReading): boolean {
  return mood === 'participle';
}
