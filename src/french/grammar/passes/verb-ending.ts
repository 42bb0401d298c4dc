import { isEnglish } from '../../spelling/english.ts';
import { behindAdverbs } from '../adverbs.ts';
import { formAt, type GrammarText } from '../grammar-text.ts';
import type { GrammarWord } from '../grammar-word.ts';
import { CLITICS } from '../lists/closed.ts';
import { DETERMINERS } from '../lists/determiners.ts';
import { AUXILIARIES, AVOIR, ETRE, MODALS } from '../lists/verbs.ts';
import type { GrammarSlip, Replacement } from '../slip.ts';
import { cliticsFrom, type SubjectVerb } from '../subject.ts';
import {
  ADVERB,
  adjectiveOf,
  FUNCTION,
  INFINITIVE,
  NAME,
  nominalOf,
  nounOf,
  PAST_TENSE,
  participleOf,
  personsOf,
  SECOND_PLURAL,
  THIRD_SINGULAR,
} from '../traits.ts';

/** -er, -é, -ez and -ait sound alike: which of them stands is told by the word before (`pour trouvé`, `il a manger`, `a était`). */
export function verbEndingSlips(text: GrammarText, subjects: readonly SubjectVerb[]): GrammarSlip[] {
  const { words } = text;
  const slips: GrammarSlip[] = [];
  for (let at = 1; at < words.length; at++) {
    const word = words[at]!;
    if (!word.isWord || word.isName || (word.isClosed && !BEING.has(word.form))) continue;
    if (!ENDINGS.test(word.form)) continue;
    const slip = infinitiveSlip(text, at) ?? participleSlip(text, at);
    if (slip) slips.push(slip);
  }
  return [...slips, ...subjects.flatMap((found) => finiteSlip(text, found) ?? []), ...relativeSlips(text)];
}

/** Forms of être that sound as its participle does. */
const BEING = new Set(['était', 'étais', 'étaient']);

/** The endings that may stand for one another: -er, -é, -ez, and the tenses of the past that sound as participles do. */
const ENDINGS = /(?:er|é|ez|[iu]t|[iu]s|ai[st]|aient)$/;

const BEFORE_INFINITIVE = new Set("pour sans de d' à".split(' '));
/** Words that de and an adjective may follow: `rien de cassé`, `quelque chose de changé`. */
const QUANTITIES =
  /^(?:rien|chose|quoi|plus|moins|personne|un|une|aucun|aucune|ceux|ce|lequel|plusieurs|mieux|pire|quelqu'un|beaucoup|trop|peu)$/;

/** An infinitive is wanted: behind pour, sans, de, à and behind verbs of mode. */
function infinitiveSlip({ text, words, corrector }: GrammarText, at: number): GrammarSlip | undefined {
  const word = words[at]!;
  const isEz =
    word.form.endsWith('ez') &&
    (personsOf(word.traits) & SECOND_PLURAL) !== 0 &&
    nominalOf(word.traits) === 0;
  const isParticiple = word.form.endsWith('é') && participleOf(word.traits) !== 0;
  if (!isEz && !isParticiple) return undefined;
  const governor = governorOf(words, at);
  if (governor === undefined) return undefined;
  const isAfterClitic = governor < at - 1 && CLITICS.has(formAt(words, at - 1));
  if (isParticiple && !isSureInfinitive(words, at, governor, isAfterClitic)) return undefined;
  const repair = corrector.infinitive(word);
  return repair && slipOf(text, 'infinitive-wanted', word, words[governor]!, repair);
}

/** The preposition or verb of mode that governs the word, behind its clitics and adverbs. */
function governorOf(words: readonly GrammarWord[], at: number): number | undefined {
  let before = at - 1;
  while (before > 0 && isBetween(words[before]!)) before--;
  const word = words[before];
  if (!word?.isWord || word.isName) return undefined;
  if (MODALS.has(word.form)) return word.form === 'vas' ? undefined : before;
  if (!BEFORE_INFINITIVE.has(word.form) || !isOnlyClitics(words, before + 1, at)) return undefined;
  // quant à lui utilisé, de plus en plus remarqué: no clitic, no infinitive.
  return /^(?:lui|leur|nous|vous|plus|moins|mieux|bien|tout|rien)$/.test(formAt(words, before + 1)) &&
    word.form !== 'pour'
    ? undefined
    : before;
}

function isBetween({ form, traits, isClosed }: GrammarWord): boolean {
  return (
    CLITICS.has(form) ||
    /^(?:pas|plus|bien|toujours|jamais|donc|aussi|mieux|ainsi|tout|rien|également)$/.test(form) ||
    (/ment$/.test(form) && (traits & ADVERB) !== 0 && !isClosed)
  );
}

function isOnlyClitics(words: readonly GrammarWord[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBetween(words[at]!)) return false;
  return true;
}

/** Words that follow the object or complement of an infinitive, or stand for it. */
const AFTER_INFINITIVE = new Set(
  "le la les l' un une des du ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs que qu' à au aux en dans sur avec pour".split(
    ' ',
  ),
);

const TAKEN = /^(?:pass|tien|tenu|laiss|compt|pri[st]|donn|connu|reconnu)/;

function isSureInfinitive(
  words: readonly GrammarWord[],
  at: number,
  governor: number,
  isAfterClitic: boolean,
): boolean {
  const { traits } = words[at]!;
  const { form } = words[governor]!;
  if (isAfterClitic)
    return !/^(?:en|y|leur|la|le|les|l')$/.test(formAt(words, at - 1)) || nounOf(traits) === 0;
  if (nounOf(traits) !== 0)
    return MODALS.has(form) && !/^(?:a|ont|va)$/.test(form) && AFTER_INFINITIVE.has(formAt(words, at + 1));
  if (MODALS.has(form)) return true;
  if (QUANTITIES.test(formAt(words, governor - 1))) return false;
  const next = formAt(words, at + 1);
  if (adjectiveOf(traits) !== 0) return DETERMINERS.has(next);
  // passer pour démodé, tenir pour acquis: what one is taken for.
  if (/^(?:pour|sans)$/.test(form))
    return words[at + 1]?.isWord === true && !TAKEN.test(formAt(words, governor - 1));
  return AFTER_INFINITIVE.has(next) || (/^(?:de|d')$/.test(next) && form !== 'à');
}

/** A participle is wanted: behind avoir and être. */
function participleSlip({ text, words, corrector }: GrammarText, at: number): GrammarSlip | undefined {
  const word = words[at]!;
  const before = auxiliaryBefore(words, at);
  if (before === undefined) return undefined;
  const isAvoir = AVOIR.has(words[before]!.form);
  if (!isWrongAfterAuxiliary(words, at, before, isAvoir)) return undefined;
  const repair = corrector.participle(word);
  return repair && slipOf(text, 'participle-wanted', word, words[before]!, repair);
}

/** How many words an adverbial has that parts an auxiliary from its participle. */
const LONGEST_ADVERBIAL = 6;

function auxiliaryBefore(words: readonly GrammarWord[], at: number): number | undefined {
  for (let before = at - 1; before >= 0 && before >= at - LONGEST_ADVERBIAL; before--) {
    const { form, isName } = words[before]!;
    if (!AVOIR.has(form) && !ETRE.has(form) && form !== 'été') continue;
    return !isName && behindAdverbs(words, before + 1) === at ? before : undefined;
  }
  return undefined;
}

function isWrongAfterAuxiliary(
  words: readonly GrammarWord[],
  at: number,
  auxiliary: number,
  isAvoir: boolean,
): boolean {
  const { form, traits } = words[at]!;
  const isEz = form.endsWith('ez') && (personsOf(traits) & SECOND_PLURAL) !== 0 && nominalOf(traits) === 0;
  if (isEz) return true;
  if (form.endsWith('er') && (traits & INFINITIVE) !== 0)
    return isWrongInfinitive(words, at, auxiliary, isAvoir);
  const isFiniteOnly =
    (traits & PAST_TENSE) !== 0 &&
    nominalOf(traits) === 0 &&
    (traits & (INFINITIVE | ADVERB | FUNCTION)) === 0;
  // `a était`, `suis permit`; but `tout ce qu'il a était perdu`.
  return isFiniteOnly && (personsOf(traits) & THIRD_SINGULAR) !== 0 && !isInRelative(words, auxiliary);
}

function isWrongInfinitive(
  words: readonly GrammarWord[],
  at: number,
  auxiliary: number,
  isAvoir: boolean,
): boolean {
  const { traits } = words[at]!;
  if (nominalOf(traits) !== 0 || (traits & NAME) !== 0) return false;
  if (isEnglish(words[at]!.form) && isForeign(words[auxiliary - 1])) return false;
  const before = formAt(words, auxiliary - 1);
  // `A noter`: a capital without its accent.
  if (isAvoir) return auxiliary > 0 && words[auxiliary - 1]!.isWord && !/^(?:à|a)$/.test(before);
  if (formAt(words, auxiliary) === 'été') return true;
  // Vouloir est pouvoir, l'objectif est gagner: an infinitive may say what a thing is; not of a person.
  return (
    /^(?:il|elle|ils|elles|on|je|tu|s'|se|ne|n'|suis)$/.test(before) &&
    !/^(?:ce|c')$/.test(formAt(words, auxiliary - 2))
  );
}

function isForeign(word: GrammarWord | undefined): boolean {
  return !word?.isWord || isEnglish(word.form) || (word.traits === 0 && !word.isClosed);
}

function isInRelative(words: readonly GrammarWord[], auxiliary: number): boolean {
  for (let at = auxiliary - 1; at >= 0 && at >= auxiliary - 6; at--) {
    if (/^(?:que|qu'|dont|où|-.*)$/.test(formAt(words, at))) return true;
    if (!words[at]!.isWord) return false;
  }
  return false;
}

/** A finite verb is wanted: `il manger`, `ils trouvé`. */
function finiteSlip(
  { text, words, corrector }: GrammarText,
  { subject, verb, clitics }: SubjectVerb,
): GrammarSlip | undefined {
  const word = words[verb]!;
  if (subject.kind !== 'pronoun' || word.isClosed || word.isName || personsOf(word.traits) !== 0)
    return undefined;
  if (/^(?:elles?|cela|chacune?|celles?-ci|celui-ci|ceux-ci)$/.test(words[subject.first]!.form))
    return undefined;
  const isInfinitive = (word.traits & INFINITIVE) !== 0 && nominalOf(word.traits) === 0;
  const isParticiple =
    word.form.endsWith('é') &&
    participleOf(word.traits) !== 0 &&
    nounOf(word.traits) === 0 &&
    clitics.every((clitic) => clitic !== 'en');
  if (!isInfinitive && !isParticiple) return undefined;
  if (AUXILIARIES.has(formAt(words, subject.first - 1)) || MODALS.has(formAt(words, subject.first - 1)))
    return undefined;
  const repair = corrector.finiteFrom(word, subject.persons);
  return repair && slipOf(text, 'finite-wanted', word, words[subject.first]!, repair);
}

/** A finite verb is wanted behind qui: `une ville qui occuper`, `ceux qui travaillé`. */
function relativeSlips({ text, words, corrector }: GrammarText): GrammarSlip[] {
  return words.flatMap((relative, at) => {
    const before = words[at - 1];
    if (
      relative.form !== 'qui' ||
      !before ||
      !(before.isName || nounOf(before.traits) !== 0 || PRONOUN.test(before.form))
    )
      return [];
    // A qui s'adresser ?: a question.
    if (before.end - before.start === 1) return [];
    const verb = at + 1 + cliticsFrom(words, at + 1, (form) => CLITICS.has(form)).length;
    const word = words[verb];
    if (
      !word?.isWord ||
      word.isClosed ||
      word.isName ||
      personsOf(word.traits) !== 0 ||
      nounOf(word.traits) !== 0
    )
      return [];
    const isInfinitive = (word.traits & INFINITIVE) !== 0;
    const isParticiple = word.form.endsWith('é') && participleOf(word.traits) !== 0;
    if (!isInfinitive && !isParticiple) return [];
    const repair = corrector.finiteFrom(word, THIRD_SINGULAR);
    return repair ? [slipOf(text, 'finite-wanted', word, relative, repair)] : [];
  });
}

const PRONOUN = /^(?:celui|celle|ceux|celles|ce|,)$/;

function slipOf(
  text: string,
  reason: GrammarSlip['reason'],
  word: GrammarWord,
  owner: GrammarWord,
  repair: Replacement,
): GrammarSlip {
  return {
    kind: 'verb-ending',
    reason,
    start: word.start,
    end: word.end,
    owner: text.slice(owner.start, owner.end),
    replacements: [repair],
  };
}
