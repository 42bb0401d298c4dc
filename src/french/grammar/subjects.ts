import { formAt, type GrammarText } from './grammar-text.ts';
import type { GrammarWord } from './grammar-word.ts';
import { CLITICS, CONJUNCTIONS, JOINING, PREPOSITIONS } from './lists/closed.ts';
import { COLLECTIVES, TIMES } from './lists/nouns.ts';
import { isNumeral, type NounPhrase } from './noun-phrase.ts';
import { antecedentOf } from './relatives.ts';
import { cliticsFrom, type Subject, type SubjectVerb } from './subject.ts';
import {
  ADVERB,
  ANY,
  adjectiveOf,
  FEMININE_PLURAL,
  FEMININE_SINGULAR,
  FIRST_SINGULAR,
  isPluralOnly,
  isSingularOnly,
  MASCULINE_PLURAL,
  MASCULINE_SINGULAR,
  nominalOf,
  nounOf,
  PLURAL,
  participleOf,
  personsOf,
  SECOND_SINGULAR,
  SINGULAR,
  THIRD_PLURAL,
  THIRD_SINGULAR,
} from './traits.ts';

/** The subjects of a text that leave no doubt, each with the word behind its clitics and adverbs. */
export function subjectVerbsOf(text: GrammarText): readonly SubjectVerb[] {
  const { words } = text;
  const found: SubjectVerb[] = [];
  for (let at = 0; at < words.length; at++) {
    const subject = pronounAt(words, at) ?? relativeAt(text, at) ?? phraseAt(text, at);
    if (!subject) continue;
    const clitics = cliticsFrom(words, subject.after, (form) => CLITICS.has(form));
    const verb = behindAdverbs(words, subject.after + clitics.length, subject.kind);
    if (verb < words.length && words[verb]!.isWord) found.push({ subject, verb, clitics });
  }
  return found;
}

// Les jeunes également partent: an adverb before the verb of a noun.
function behindAdverbs(words: readonly GrammarWord[], at: number, kind: Subject['kind']): number {
  if (kind === 'pronoun') return at;
  let verb = at;
  while (
    verb < words.length &&
    (words[verb]!.traits & ADVERB) !== 0 &&
    nominalOf(words[verb]!.traits) === 0 &&
    personsOf(words[verb]!.traits) === 0
  )
    verb++;
  const clitics = verb > at ? cliticsFrom(words, verb, (form) => CLITICS.has(form)).length : 0;
  return verb + clitics;
}

const PRONOUNS: ReadonlyMap<string, readonly [agreement: number, persons: number]> = new Map([
  ['il', [MASCULINE_SINGULAR, THIRD_SINGULAR]],
  ['elle', [FEMININE_SINGULAR, THIRD_SINGULAR]],
  ['ils', [MASCULINE_PLURAL, THIRD_PLURAL]],
  ['elles', [FEMININE_PLURAL, THIRD_PLURAL]],
  ['on', [ANY, THIRD_SINGULAR]],
  ["l'on", [ANY, THIRD_SINGULAR]],
  ['je', [SINGULAR, FIRST_SINGULAR]],
  ["j'", [SINGULAR, FIRST_SINGULAR]],
  ['tu', [SINGULAR, SECOND_SINGULAR]],
  ['celui-ci', [MASCULINE_SINGULAR, THIRD_SINGULAR]],
  ['celle-ci', [FEMININE_SINGULAR, THIRD_SINGULAR]],
  ['ceux-ci', [MASCULINE_PLURAL, THIRD_PLURAL]],
  ['celles-ci', [FEMININE_PLURAL, THIRD_PLURAL]],
  ['cela', [MASCULINE_SINGULAR, THIRD_SINGULAR]],
  ['chacun', [MASCULINE_SINGULAR, THIRD_SINGULAR]],
  ['chacune', [FEMININE_SINGULAR, THIRD_SINGULAR]],
]);
/** Pronouns that are objects and complements in the same form. */
const STRESSED = /^(?:elles?|cela|chacune?|cel(?:ui|le|les)-ci|ceux-ci)$/;

function pronounAt(words: readonly GrammarWord[], at: number): Subject | undefined {
  const word = words[at]!;
  const known = PRONOUNS.get(word.form);
  if (!known || (word.form !== 'il' && word.isName)) return undefined;
  const before = formAt(words, at - 1);
  if (STRESSED.test(word.form) && at > 0 && !opensClause(words, at)) return undefined;
  if (/^(?:et|ou|ni)$/.test(before) && STRESSED.test(word.form) && at > 1) return undefined;
  if (/^(?:et|ou|,)$/.test(formAt(words, at + 1))) return undefined;
  const [agreement, persons] = known;
  return { after: at + 1, agreement, persons, kind: 'pronoun', first: at, last: at };
}

/** Whether a clause may begin here: behind a mark or a conjunction. */
export function opensClause(words: readonly GrammarWord[], at: number): boolean {
  const before = words[at - 1];
  if (!before) return true;
  return before.isWord ? CONJUNCTIONS.has(before.form) : /[.!?…:;,(«"“—–\n]/.test(before.form);
}

function relativeAt(text: GrammarText, at: number): Subject | undefined {
  if (text.words[at]!.form !== 'qui') return undefined;
  const antecedent = antecedentOf(text, at);
  if (!antecedent) return undefined;
  const { agreement, first } = antecedent;
  return {
    after: at + 1,
    agreement,
    persons: personsOfAgreement(agreement),
    kind: 'relative',
    first,
    last: at - 1,
  };
}

export function personsOfAgreement(agreement: number): number {
  if (isPluralOnly(agreement)) return THIRD_PLURAL;
  return isSingularOnly(agreement) ? THIRD_SINGULAR : THIRD_SINGULAR | THIRD_PLURAL;
}

function phraseAt(text: GrammarText, at: number): Subject | undefined {
  const { words, phrases } = text;
  const phrase = phrases.startingAt(at);
  if (!phrase?.isDetermined) return undefined;
  // La problème est …: the gender is not sure, the number is.
  const agreement = phrase.slip ? numberLeft(text, phrase) : phrase.agreement;
  if (agreement === 0) return undefined;
  const { form } = words[at]!;
  if (/^(?:au|aux|du)$/.test(form) || (form === 'des' && at > 0 && !opensArticle(words, at)))
    return undefined;
  const isSummed = /^tou(?:te?s?|s)$/.test(formAt(words, at - 1));
  if (!opensSubject(words, isSummed ? at - 1 : at)) return undefined;
  if (words.slice(phrase.start + 1, phrase.end).some(isCollective) || isTime(text, phrase)) return undefined;
  const after = behindComplements(text, phrase.end);
  if (/^(?:et|ou|,|ni|\(|-|–|—|qui|que|qu'|dont|où|%|\/|&|«|"|“)$/.test(formAt(words, after)))
    return undefined;
  // Les prises en charge: a complement that was not read to its end.
  if (JOINING.has(formAt(words, after)) && nounOf(words[after + 1]?.traits ?? 0) !== 0) return undefined;
  return {
    after,
    agreement,
    persons: personsOfAgreement(agreement),
    kind: 'phrase',
    first: at,
    last: phrase.end - 1,
  };
}

function numberLeft({ words }: GrammarText, { slip }: NounPhrase): number {
  const own = nominalOf(words[slip!.at]!.traits);
  if (slip!.kind === 'adjective') return 0;
  if (isSingularOnly(own) && isSingularOnly(slip!.wanted)) return SINGULAR;
  return isPluralOnly(own) && isPluralOnly(slip!.wanted) ? PLURAL : 0;
}

// que des signes, si des témoins: des is an article.
function opensArticle(words: readonly GrammarWord[], at: number): boolean {
  const { form, isWord } = words[at - 1]!;
  return isWord ? CONJUNCTIONS.has(form) : form !== ',';
}

function isCollective({ form, traits }: GrammarWord): boolean {
  return COLLECTIVES.has(form) || (nounOf(traits) !== 0 && COLLECTIVES.has(form.replace(/[sx]$/, '')));
}

// `Ce matin arrivent les renforts`: a time is no subject.
function isTime({ words }: GrammarText, { head }: NounPhrase): boolean {
  return TIMES.has(words[head]!.form.replace(/s$/, ''));
}

function opensSubject(words: readonly GrammarWord[], at: number): boolean {
  // que désormais les villes: an adverb that opens the clause.
  const isLed =
    at > 1 &&
    isLeadingAdverb(words[at - 1]!) &&
    words[at - 2]!.isWord &&
    CONJUNCTIONS.has(words[at - 2]!.form);
  if (isLed) return true;
  const before = words[at - 1];
  if (!before) return true;
  if (before.form === ',') return followsShortOpener(words, at - 1);
  if (
    /^qu(?:e|')$/.test(before.form) &&
    /^(?:ainsi|autant|plus|moins|aussi|plutôt|même|tel|telle|tels|telles|autre|autres)$/.test(
      formAt(words, at - 2),
    )
  )
    return false;
  // Des villes comme Paris: a comparison, unless it opens the sentence.
  if (/^(?:et|ou|comme)$/.test(before.form)) return before.form === 'comme' && at === 1;
  return opensClause(words, at);
}

function isLeadingAdverb({ traits, isClosed }: GrammarWord): boolean {
  return (traits & ADVERB) !== 0 && !isClosed && nominalOf(traits) === 0;
}

/** Words of an opener that a subject follows behind a comma: `En hiver, la route …`. */
const LONGEST_OPENER = 20;

// A comma may as well go on a list: only a short adverbial at the beginning of the sentence leaves no doubt.
function followsShortOpener(words: readonly GrammarWord[], comma: number): boolean {
  let start = comma;
  while (start > 0 && isOfOpener(words[start - 1]!)) {
    start--;
    if (comma - start > LONGEST_OPENER) return false;
  }
  const before = words[start - 1];
  if (before && !/[.!?…:;\n]/.test(before.form)) return false;
  const first = words[start]!;
  if (start === comma) return false;
  return (
    PREPOSITIONS.has(first.form) ||
    OPENERS.has(first.form) ||
    ((first.traits & ADVERB) !== 0 && nominalOf(first.traits) === 0) ||
    (participleOf(first.traits) !== 0 && adjectiveOf(first.traits) === 0 && nounOf(first.traits) === 0)
  );
}

function isOfOpener({ form, isWord }: GrammarWord): boolean {
  return isWord || /^\d/.test(form);
}

const OPENERS = new Set(
  "en pour à au aux au-delà lors ainsi toutefois cependant enfin ensuite puis désormais de par depuis d' aujourd'hui hier parfois souvent alors or donc grâce si s' quand lorsque lorsqu' comme puisque puisqu' quoique".split(
    ' ',
  ),
);

const MOST_COMPLEMENTS = 5;

/** Skips complements that de, à, en, par … join to a noun, and names that stand beside it. */
function behindComplements({ words, phrases }: GrammarText, from: number): number {
  let at = behindNames(words, from);
  for (let count = 0; count < MOST_COMPLEMENTS; count++) {
    const { form } = words[at] ?? { form: '.' };
    if (!JOINING.has(form)) return at;
    const isContracted = /^(?:du|des|aux?)$/.test(form);
    const phrase =
      (isContracted ? phrases.startingAt(at) : phrases.startingAt(at + 1)) ?? phrases.startingAt(at);
    if (phrase?.slip) return at;
    const next = phrase ? behindNames(words, phrase.end) : behindBare(words, at + 1);
    if (next === at + 1) return at;
    at = next;
  }
  return at;
}

function behindNames(words: readonly GrammarWord[], from: number): number {
  let at = from;
  while (words[at]?.isName || isUnknownAdjective(words[at])) at++;
  return at;
}

/** What the lexicon does not know and looks like an adjective or participle: `une version précompilée`. */
function isUnknownAdjective(word: GrammarWord | undefined): boolean {
  return (
    word?.isWord === true &&
    word.traits === 0 &&
    !word.isClosed &&
    /(?:ée?s?|iques?|el(?:le)?s?|aux?|ales?|i[eè]n(?:ne)?s?)$/.test(word.form)
  );
}

function behindBare(words: readonly GrammarWord[], from: number): number {
  let at = from;
  while (at < words.length) {
    const word = words[at]!;
    const isBare =
      word.isName ||
      isNumeral(word) ||
      /^\d/.test(word.form) ||
      (word.isWord && !word.isClosed && nominalOf(word.traits) !== 0 && personsOf(word.traits) === 0);
    if (!isBare) return at;
    at++;
  }
  return at;
}
