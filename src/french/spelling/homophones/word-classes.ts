import { isFunctionWord } from '../../function-words.ts';
import { lemmasOf } from '../../lemmas.ts';
import { defaultLexicon, isNominal, isVerbForm, lookUp } from '../../lexicon/index.ts';
import { INSERTED_ADVERBS } from '../../lists/inserted-adverbs.ts';
import { participleOf } from '../../passive/participle.ts';
import { isPluralOnly, isSingularOnly } from './leur.ts';

/** Classes of words that a context can ask for. Each takes a form in lower case. */
export const WORD_CLASSES: Readonly<Record<string, (form: string) => boolean>> = {
  determiner: (form) => DETERMINERS.has(form),
  subject: (form) => SUBJECTS.has(form),
  avoir: (form) => AVOIR.has(form),
  être: (form) => ETRE.has(form),
  modal: (form) => MODALS.has(form),
  'modal-finite': (form) => MODALS.has(form) && !form.endsWith('oir'),
  'modal-infinitive': (form) => MODALS.has(form) && form.endsWith('oir'),
  adverb: isAdverb,
  /** Any infinitive; `infinitive-only` is no noun besides. */
  infinitive: isInfinitive,
  'infinitive-er': (form) => form.endsWith('er') && form.length > 4 && isInfinitive(form),
  'infinitive-er-only': (form) =>
    form.endsWith('er') && form.length > 4 && isInfinitive(form) && !isNoun(form),
  'infinitive-but-faire': (form) => form !== 'faire' && isInfinitive(form) && !isNoun(form),
  'infinitive-only': (form) => isInfinitive(form) && !isNoun(form),
  /** Any past participle; `participle-only` is no noun and no other verb form; `participle-é` has an infinitive that sounds alike. */
  participle: (form) => IRREGULAR.has(form) || isParticiple(form),
  'participle-only': (form) => ONLY_PARTICIPLES.has(form) || isParticipleOnly(form),
  'participle-é': (form) => form.endsWith('é') && isParticipleOnly(form),
  'participle-feminine': (form) => form.endsWith('e') && isParticiple(form),
  'participle-plural': (form) => !isFunctionWord(form) && participleOf(form)?.number === 'plural',
  /** A finite verb form that is no noun or adjective. */
  finite: isFiniteForm,
  /** `finite`, less the forms that ce can stand before. */
  'finite-reflexive': (form) => isFiniteForm(form) && !AFTER_CE.has(form) && !ETRE.has(form),
  'verb-ez': (form) => form.endsWith('ez') && isVerb(form) && infinitiveOf(form) !== undefined,
  'verb-not-être': (form) =>
    (isFiniteForm(form) || (isInfinitive(form) && !isNoun(form))) && !ETRE.has(form) && !AVOIR.has(form),
  verb: (form) => isVerb(form) && !isFunctionWord(form),
  'nous-or-vous': (form) => /(?:.ez|.ons|[aiîê]tes)$/.test(form),
  nominal: isNoun,
  gerund: (form) => form.endsWith('ant') && isVerb(form),
  /** A noun or adjective that is no verb form; of one number. */
  noun: (form) =>
    form.length > 2 && isNoun(form) && !isVerb(form) && !isFunctionWord(form) && !isAdverb(form),
  singular: (form) => isSingularOnly(form) && !isFunctionWord(form) && !isAdverb(form),
  'singular-sure': (form) =>
    isSingularOnly(form) && !isFunctionWord(form) && !isAdverb(form) && !AFTER_CA.has(form),
  plural: (form) => isPluralOnly(form) && !isFunctionWord(form),
  /** Not in the lexicon: most often a name. */
  unknown: (form) => /^\p{L}{3,}$/u.test(form) && lookUp(defaultLexicon(), form) === 0,
  deictic: (form) => form === '-ci' || form === '-là',
};

/** A form made over to the class that is meant, if there is such a form. */
export function inflectedAs(meant: string, form: string): string | undefined {
  if (meant === '{participle}') return form.replace(/e[rz]$/, 'é');
  if (meant === '{infinitive}') return infinitiveOf(form);
  const imperative = form.replace(/er$/, 'ez');
  return isVerb(imperative) ? imperative : undefined;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const DETERMINERS = words(
  "le la les l' un une des du de d' ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs",
);

/** What a clause begins with: pronouns and determiners, less those that may follow a preposition left out. */
const SUBJECTS = words(
  `il elle on ils elles je j' tu nous vous l'on c' ce cela ça le la les l' un une cet cette ces mon ma mes ton ta tes son sa ses
  notre nos votre vos leur leurs chaque chacun chacune tout tous toutes certains certaines plusieurs personne tel telle`,
);

const AVOIR = words(
  'ai as a avons avez ont avais avait avions aviez avaient eut eurent aurai auras aura aurons aurez auront aurais aurait auriez auraient ait aient ayant avoir',
);

const ETRE = words(
  `suis es est sommes êtes sont étais était étions étiez étaient fut furent serai seras sera serons serez seront serais serait
  serions seriez seraient soit soient sois soyons soyez fût fussent étant être`,
);

const MODALS = words(
  `peut peuvent peux pouvons pouvez pouvait pouvaient pourra pourront pourrait pourraient pouvoir puisse puissent
  doit doivent dois devons devez devait devaient devra devront devrait devraient devoir
  veut veulent veux voulons voulez voulait voulaient voudrait voudraient vouloir faut faudra faudrait fallait
  va vais vont allait allaient allons osent sait savent souhaite souhaitent préfère préfèrent aimerait`,
);

/** Participles that other classes miss: irregular, or other words as well. */
const IRREGULAR = words('été eu né mort fait dit écrit produit');
const ONLY_PARTICIPLES = words('eu été né');

/** `ce doit être`, `ce me semble`, `ce dit-on`, `ce faisant`. */
const AFTER_CE = words(
  'doit doivent devait devaient devra devrait devraient peut peuvent pouvait pourra pourrait pourraient semble put dut fait va allait',
);

/** What begins a new clause or tells a time: `pour ça merci`, `avec ça lundi`. */
const AFTER_CA = words('merci bref genre lundi mardi mercredi jeudi vendredi samedi dimanche bonjour bravo');

/** Nouns and adjectives in -é that the lexicon has as verb forms only. */
const OTHER_WORDS = words('super fier laser poster scanner manager master tanner hier cher computer coté');

const INFINITIVE =
  /(?:er|ir|ïr|(?:met|bat|[fnpt]aî|[fnpt]ai|cro[îi]|ê)tre|(?:[aeo]n|er|or|cou|mou|ou)dre|indre|(?:[aeu]i|[dclfrv]i|oi|clo|clu)re|(?:sui|vi)vre|vaincre|rompre)$/;

/** The infinitive in -er of a verb form, if it has one. */
function infinitiveOf(form: string): string | undefined {
  return lemmasOf(form).find((lemma) => lemma.endsWith('er') && lemma !== form);
}

function isInfinitive(form: string): boolean {
  return INFINITIVE.test(form) && !OTHER_WORDS.has(form) && isVerb(form) && lemmasOf(form).includes(form);
}

function isParticiple(form: string): boolean {
  return !isFunctionWord(form) && !OTHER_WORDS.has(form) && participleOf(form) !== undefined;
}

// `dit` and `finit` are present and participle, `mis` is both too, but hardly ever met as `je mis`.
function isParticipleOnly(form: string): boolean {
  return /[éiusû]$|ées?$/.test(form) && isParticiple(form) && !isNoun(form);
}

function isFiniteForm(form: string): boolean {
  if (!isVerb(form) || isNoun(form) || isFunctionWord(form)) return false;
  if (lemmasOf(form).includes(form)) return false;
  return !form.endsWith('ant') && !INFINITIVE.test(form) && participleOf(form) === undefined;
}

function isAdverb(form: string): boolean {
  return INSERTED_ADVERBS.has(form) || (/.{3}ment$/.test(form) && !isNoun(form));
}

function isVerb(form: string): boolean {
  return isVerbForm(lookUp(defaultLexicon(), form));
}

function isNoun(form: string): boolean {
  return isNominal(lookUp(defaultLexicon(), form));
}
