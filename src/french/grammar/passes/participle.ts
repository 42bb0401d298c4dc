import { behindAdverbs } from '../adverbs.ts';
import { formAt, type GrammarText } from '../grammar-text.ts';
import type { GrammarWord } from '../grammar-word.ts';
import { DETERMINERS } from '../lists/determiners.ts';
import { AVOIR, ETRE } from '../lists/verbs.ts';
import { antecedentOf } from '../relatives.ts';
import type { GrammarSlip } from '../slip.ts';
import {
  type Agreement,
  adjectiveOf,
  INFINITIVE,
  MASCULINE_SINGULAR,
  PLURAL,
  participleOf,
} from '../traits.ts';

/** Participles that never agree before what they govern, or whose object is an infinitive that is not said. */
const NEVER = new Set(
  'fait laissé pu voulu dû su cru pensé dit vu fallu plu coûté valu pesé duré vécu couru marché dormi régné eu entendu senti osé préféré permis promis espéré souhaité désiré'.split(
    ' ',
  ),
);

/**
 * A participle with avoir agrees with the object before it, and with nothing else: `elle a jouée`, `nous les avons envoyé`,
 * `les leçons que nous avons tiré`.
 */
export function participleSlips(text: GrammarText): GrammarSlip[] {
  const { words } = text;
  const slips: GrammarSlip[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!AVOIR.has(words[at]!.form) || words[at]!.isName) continue;
    const participle = behindAdverbs(words, at + 1);
    if (!isParticiple(words, participle)) continue;
    const slip = slipAt(text, at, participle);
    if (slip) slips.push(slip);
  }
  return slips;
}

function isParticiple(words: readonly GrammarWord[], at: number): boolean {
  const word = words[at];
  return word?.isWord === true && !word.isName && !word.isClosed && participleOf(word.traits) !== 0;
}

function slipAt(text: GrammarText, avoir: number, participle: number): GrammarSlip | undefined {
  const { words } = text;
  const own = participleOf(words[participle]!.traits);
  const before = wordsBefore(text, avoir);
  if (before.object !== undefined) return objectSlip(text, participle, own, before.object);
  if (before.relative !== undefined) return relativeSlip(text, participle, own, before.relative);
  if (before.isOpen || (own & MASCULINE_SINGULAR) !== 0 || isOfNoun(words, participle)) return undefined;
  return slip(text, participle, 'participle-avoir', MASCULINE_SINGULAR, words[avoir]!);
}

interface Before {
  /** The clitic object right before the auxiliary. */
  readonly object?: string;
  /** The place of the que whose antecedent is the object. */
  readonly relative?: number;
  /** Whether some object before may be agreed with, and which is not known. */
  readonly isOpen: boolean;
}

const CLITIC_OBJECTS = new Set("l' les la le me m' te t' nous vous en se s'".split(' '));
const SUBJECTS = new Set("je j' tu il elle on nous vous ils elles l'on".split(' '));
const CLAUSE_ENDS = /^[.!?…:;\n]$/;
/** How far que may stand from its auxiliary. */
const FARTHEST = 14;

/** What stands before an auxiliary that its participle could agree with. */
function wordsBefore(text: GrammarText, avoir: number): Before {
  const { words } = text;
  let at = avoir - 1;
  while (/^(?:ne|n'|y|lui|leur)$/.test(formAt(words, at)) && at >= 0) at--;
  const clitic = formAt(words, at);
  if (at >= 0 && CLITIC_OBJECTS.has(clitic) && !isSubject(words, at)) {
    return clitic === 'les' ? { object: clitic, isOpen: true } : { isOpen: true };
  }
  const subject = SUBJECTS.has(clitic) ? at - 1 : at;
  const relative = /^(?:que|qu')$/.test(formAt(words, subject)) ? subject : relativeBefore(text, at + 1);
  if (relative !== undefined && relative > 0) return { relative, isOpen: true };
  for (let back = avoir - 1; back >= Math.max(0, avoir - FARTHEST); back--) {
    const { form } = words[back]!;
    if (CLAUSE_ENDS.test(form)) return { isOpen: false };
    if (/^(?:que|qu'|quel.*|combien|lesquel.*|laquelle|dont|où|-.*)$/.test(form)) return { isOpen: true };
  }
  return { isOpen: avoir > FARTHEST };
}

const MOST_PHRASES = 3;

/** The que before a subject that is a noun phrase with its complements: `que les députés du parti ont votées`. */
function relativeBefore({ words, phrases }: GrammarText, from: number): number | undefined {
  let end = from;
  for (let count = 0; count < MOST_PHRASES; count++) {
    const phrase = phrases.endingAt(end);
    if (!phrase) return undefined;
    const before = formAt(words, phrase.start - 1);
    if (/^(?:que|qu')$/.test(before)) return phrase.start - 1;
    if (/^(?:du|des|de|d'|à|aux?)$/.test(words[phrase.start]!.form)) end = phrase.start;
    else if (/^(?:de|d'|à|en)$/.test(before)) end = phrase.start - 1;
    else return undefined;
  }
  return undefined;
}

// nous avons: the subject; nous a, elle nous avons: an object.
function isSubject(words: readonly GrammarWord[], at: number): boolean {
  const next = formAt(words, at + 1);
  return (
    (words[at]!.form === 'nous' && /ons$/.test(next)) || (words[at]!.form === 'vous' && /ez$/.test(next))
  );
}

/** Participles that are nouns, and stand behind avoir without an article: `elles ont prise sur lui`. */
const BARE_NOUNS = new Set('prise vue vues entrée issue portée tenue mise charge garde'.split(' '));

function isOfNoun(words: readonly GrammarWord[], participle: number): boolean {
  const next = formAt(words, participle + 1);
  return (
    BARE_NOUNS.has(words[participle]!.form) && (!DETERMINERS.has(next) || /^(?:du|des|au|aux)$/.test(next))
  );
}

function objectSlip(
  text: GrammarText,
  participle: number,
  own: Agreement,
  object: string,
): GrammarSlip | undefined {
  const { words } = text;
  if ((own & PLURAL) !== 0 || NEVER.has(words[participle]!.form) || governs(words, participle))
    return undefined;
  return slip(text, participle, 'participle-object', PLURAL, words[participle - 1]!, object);
}

/** Nouns that a clause tells of: `l'idée qu'il a eu peur`, `le fait que la ville a changé`. */
const TELLING = new Set(
  `fait idée impression preuve sentiment espoir crainte certitude hypothèse condition principe avis chose signe raison bruit nouvelle
  fois temps jour moment peur besoin doute risque rumeur thèse assurance conviction annonce illusion prétexte constat argument point croyance
  garantie aveu sorte façon manière mesure autant plus moins heure an année semaine`.split(/\s+/),
);

/** Words between c'est and its que. */
const LONGEST_CLEFT = 30;

function isCleft(words: readonly GrammarWord[], relative: number): boolean {
  const first = Math.max(1, relative - LONGEST_CLEFT);
  for (let at = relative - 1; at >= first && !CLAUSE_ENDS.test(words[at]!.form); at--) {
    if (ETRE.has(words[at]!.form) && /^(?:c'|ce|n')$/.test(formAt(words, at - 1))) return true;
  }
  return false;
}

function isTelling(form: string): boolean {
  return TELLING.has(form) || TELLING.has(form.replace(/s$/, ''));
}

function relativeSlip(
  text: GrammarText,
  participle: number,
  own: Agreement,
  relative: number,
): GrammarSlip | undefined {
  const { words, phrases } = text;
  if (NEVER.has(words[participle]!.form) || governs(words, participle)) return undefined;
  const phrase = phrases.endingAt(relative);
  if (!phrase?.isDetermined || isTelling(words[phrase.head]!.form))
    return isDemonstrative(text, participle, own, relative);
  if (
    /^(?:plus|moins|aussi|même|mêmes|autres?|tel.*|mieux|seul.*|premi.*|derni.*)$/.test(
      formAt(words, relative - 1),
    ) ||
    (adjectiveOf(words[phrase.end - 1]!.traits) === 0 && phrase.end - 1 !== phrase.head)
  )
    return undefined;
  // C'est ici que les employés ont retrouvé la clé: que relates to no noun.
  if (isCleft(text.words, relative)) return undefined;
  // rappeler aux collègues qu'on a gagné: what is said to somebody.
  if (/^(?:aux?|à)$/.test(words[phrase.start]!.form) || formAt(words, phrase.start - 1) === 'à')
    return undefined;
  const antecedent = antecedentOf(text, relative);
  if (!antecedent || (antecedent.agreement & own) !== 0) return undefined;
  return slip(text, participle, 'participle-object', antecedent.agreement, words[phrase.head]!);
}

function isDemonstrative(
  text: GrammarText,
  participle: number,
  own: Agreement,
  relative: number,
): GrammarSlip | undefined {
  const { words } = text;
  if (!/^(?:celle|celles|ceux|celui)$/.test(formAt(words, relative - 1))) return undefined;
  const antecedent = antecedentOf(text, relative);
  if (!antecedent || (antecedent.agreement & own) !== 0) return undefined;
  return slip(text, participle, 'participle-object', antecedent.agreement, words[relative - 1]!);
}

// les a vus partir, que j'ai eu à lire, qu'il a décidé de faire: an infinitive behind it has the object.
function governs(words: readonly GrammarWord[], participle: number): boolean {
  for (let at = participle + 1; at <= participle + 3; at++) {
    const word = words[at];
    if (!word?.isWord || DETERMINERS.has(word.form) || /^(?:pour|par|sans|avec|dans|et|ou)$/.test(word.form))
      return false;
    if ((word.traits & INFINITIVE) !== 0 && !word.isClosed) return true;
    if (/^(?:que|qu'|être|avoir|faire)$/.test(word.form)) return true;
  }
  return false;
}

function slip(
  { text, words, corrector }: GrammarText,
  participle: number,
  reason: GrammarSlip['reason'],
  wanted: Agreement,
  owner: GrammarWord,
  object?: string,
): GrammarSlip {
  const word = words[participle]!;
  const repair = corrector.nominal(word, wanted, 'verb');
  return {
    kind: 'participle',
    reason,
    start: word.start,
    end: word.end,
    owner: object ?? text.slice(owner.start, owner.end),
    replacements: repair ? [repair] : [],
  };
}
