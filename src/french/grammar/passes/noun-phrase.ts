import { isEnglish } from '../../spelling/english.ts';
import { formAt, type GrammarText } from '../grammar-text.ts';
import type { GrammarWord } from '../grammar-word.ts';
import { TITLES, UNMARKED } from '../lists/nouns.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isOwnedElsewhere } from '../ownership.ts';
import type { GrammarSlip, Replacement, Trait } from '../slip.ts';
import {
  type Agreement,
  adjectiveOf,
  FEMININE,
  FEMININE_PLURAL,
  FEMININE_SINGULAR,
  isPluralOnly,
  isSingularOnly,
  isThirdPerson,
  MASCULINE,
  MASCULINE_PLURAL,
  MASCULINE_SINGULAR,
  nominalOf,
  nounOf,
  PLURAL,
  participleOf,
  SINGULAR,
} from '../traits.ts';

/**
 * The determiner, the noun and its adjectives agree: what empties the set of genders and numbers of a noun phrase is wrong
 * (`les résultat`, `une bon idée`, `la clé dorés`).
 */
export function nounPhraseSlips(text: GrammarText): GrammarSlip[] {
  return text.phrases.all.flatMap((phrase) => {
    const { slip } = phrase;
    if (!slip) return totalitySlip(text, phrase);
    if (slip.kind === 'adjective') return adjectiveSlip(text, phrase);
    if (isNamedWord(text, phrase)) return [];
    if (phrase.isDetermined) return determinerSlip(text, phrase);
    return slip.kind === 'noun' ? bareSlip(text, phrase) : [];
  });
}

const TOTALITY = /^tou(?:te?s?|s)$/;

/** `tout les jours`, `toutes les produits`: tout agrees with the phrase behind its determiner. */
function totalitySlip(
  { text, words, corrector }: GrammarText,
  { start, head, agreement, isDetermined }: NounPhrase,
): GrammarSlip[] {
  const word = words[start - 1];
  if (formAt(words, start - 2) === 'du') return [];
  if (
    !isDetermined ||
    !word ||
    !TOTALITY.test(word.form) ||
    !/^(?:les|ces|[mts]es|nos|vos|leurs|la|cette)$/.test(words[start]!.form)
  )
    return [];
  if ((TOTALITIES.get(word.form)! & agreement) !== 0 || words[head]!.isName) return [];
  // Ils affichent tous cette valeur: tous goes with the subject.
  const before = words[start - 2];
  if (/s$/.test(word.form) && (isSingularOnly(agreement) || (before?.isWord && !before.isClosed))) return [];
  const meant = [...TOTALITIES].find(([, one]) => (one & agreement) !== 0)![0];
  const repair = corrector.replaced(word, meant);
  const owner = text.slice(words[head]!.start, words[head]!.end);
  return [
    {
      kind: 'noun-phrase',
      reason: 'adjective',
      start: word.start,
      end: word.end,
      owner,
      replacements: repair ? [repair] : [],
    },
  ];
}

const TOTALITIES: ReadonlyMap<string, Agreement> = new Map([
  ['tout', MASCULINE_SINGULAR],
  ['toute', FEMININE_SINGULAR],
  ['tous', MASCULINE_PLURAL],
  ['toutes', FEMININE_PLURAL],
]);

/** Nouns that name a number or an hour: `les cent`, `le midi`. */
const COUNTING = new Set('cent mille minuit midi plupart zéro un deux'.split(' '));

// l'un l'autre, les uns et les autres; `les “bonjour”`: a word that is named has no number.
function isNamedWord({ words }: GrammarText, { start, head, slip }: NounPhrase): boolean {
  const { form } = words[head]!;
  if (COUNTING.has(form) || UNMARKED.has(form)) return true;
  // les nom, prénom et adresse: one determiner for several nouns of the singular.
  const after = words[slip!.at + 1];
  if (
    after &&
    /^(?:,|et|ou)$/.test(after.form) &&
    isPluralOnly(slip!.wanted) &&
    isBareNoun(words[slip!.at + 2])
  )
    return true;
  if (isForeign(words, slip!.at)) return true;
  return /^une?$/.test(words[start]!.form) && /^(?:l'|et|les)$/.test(formAt(words, start - 1));
}

function isBareNoun(word: GrammarWord | undefined): boolean {
  return (
    word?.isWord === true && !word.isClosed && nounOf(word.traits) !== 0 && participleOf(word.traits) === 0
  );
}

/** `les pull requests`, `la home page`, `une pop-up`: English nouns in French have what number and gender they are given. */
function isForeign(words: readonly GrammarWord[], at: number): boolean {
  const { form } = words[at]!;
  if (form.includes('-') && form.split('-').every(isEnglish)) return true;
  const next = words[at + 1];
  if (!next?.isWord || next.isClosed || next.isName) return false;
  if (next.traits === 0) return true;
  const { traits } = words[at]!;
  const agrees = (adjectiveOf(next.traits) & nounOf(traits)) | (adjectiveOf(traits) & nounOf(next.traits));
  return agrees === 0 && isEnglish(form) && isEnglish(next.form.replace(/s$/, ''));
}

function determinerSlip({ text, words, corrector }: GrammarText, phrase: NounPhrase): GrammarSlip[] {
  const { start, head, slip } = phrase;
  const wrong = words[slip!.at]!;
  const determiner = words[start]!;
  const own = nounOf(wrong.traits) || nominalOf(wrong.traits);
  const isNumber = differsInNumber(slip!.wanted, own);
  if (!isNumber && TITLES.has(wrong.form.replace(/s$/, ''))) return [];
  const between = words.slice(start + 1, slip!.at).filter(({ isWord }) => isWord);
  const follower = behindNoun(words, slip!.at, slip!.wanted);
  const replacements = follower
    ? [corrector.nominal(wrong, slip!.wanted & follower, 'adjective verb')].filter(
        (repair) => repair !== undefined,
      )
    : isNumber
      ? numberRepairs(words, phrase, own, corrector)
      : genderRepairs(determiner, between, wrong, own, corrector);
  return [
    {
      kind: 'noun-phrase',
      reason: isNumber ? 'determiner-number' : 'determiner-gender',
      start: determiner.start,
      end: Math.max(wrong.end, ...replacements.map(({ end }) => end)),
      owner: text.slice(words[head]!.start, words[head]!.end),
      asks: isNumber
        ? numberName(replacements[0]?.start === determiner.start ? own : slip!.wanted)
        : genderName(own),
      replacements,
    },
  ];
}

// Une bon idée: the noun behind sides with the determiner, the adjective is wrong.
function behindNoun(words: readonly GrammarWord[], at: number, wanted: Agreement): Agreement {
  const next = words[at + 1];
  if (!next || next.isClosed || adjectiveOf(words[at]!.traits) === 0) return 0;
  return nounOf(next.traits) & wanted;
}

function numberName(agreement: Agreement): Trait {
  return isPluralOnly(agreement) ? 'plural' : 'singular';
}

function genderName(agreement: Agreement): Trait {
  return (agreement & FEMININE) === 0 ? 'masculine' : 'feminine';
}

/** Feminine nouns that the old invariable grand stands before: `pas grand chose`. */
const OLD_GRAND = new Set(
  'chose mère messe route rue place tante peur faim soif peine hâte garde voile duchesse croix'.split(' '),
);

/** `de grands cellules`, `à long portée`: the adjective takes the gender and number of the noun. */
function bareSlip({ text, words, corrector }: GrammarText, { slip }: NounPhrase): GrammarSlip[] {
  const noun = words[slip!.at]!;
  const adjective = words[slip!.at - 1]!;
  if (adjective.form === 'grand' && OLD_GRAND.has(noun.form)) return [];
  const repair = corrector.nominal(adjective, nounOf(noun.traits), 'adjective');
  if (!repair) return [];
  const owner = text.slice(noun.start, noun.end);
  return [
    {
      kind: 'noun-phrase',
      reason: 'adjective',
      start: adjective.start,
      end: noun.end,
      owner,
      replacements: [repair],
    },
  ];
}

function differsInNumber(wanted: Agreement, own: Agreement): boolean {
  return (isPluralOnly(wanted) && isSingularOnly(own)) || (isSingularOnly(wanted) && isPluralOnly(own));
}

type Corrector = GrammarText['corrector'];

/** The noun takes the number of the determiner, unless an adjective behind it has that of the noun (`le petites maisons`). */
function numberRepairs(
  words: readonly GrammarWord[],
  { start, slip }: NounPhrase,
  own: Agreement,
  corrector: Corrector,
): Replacement[] {
  const wrong = words[slip!.at]!;
  const determiner = words[start]!;
  const next = words[slip!.at + 1];
  const nextIs = next && !next.isClosed ? adjectiveOf(next.traits) | nounOf(next.traits) : 0;
  const sidesWithNoun = nextIs !== 0 && (isPluralOnly(own) ? isPluralOnly(nextIs) : isSingularOnly(nextIs));
  if (sidesWithNoun) {
    const repair = corrector.determiner(determiner, own, words[start + 1]!);
    if (repair) return [repair];
  }
  const number = isPluralOnly(own) ? SINGULAR : PLURAL;
  const repair = corrector.nominal(wrong, number, nounOf(wrong.traits) ? 'noun' : 'adjective verb');
  return repair ? [repair, ...followers(words, slip!.at + 1, number, corrector)] : [];
}

/** The adjectives behind a noun that has been given another number: `les résultat obtenu`. */
function followers(
  words: readonly GrammarWord[],
  from: number,
  number: Agreement,
  corrector: Corrector,
): Replacement[] {
  const repairs: Replacement[] = [];
  for (let at = from; at < words.length; at++) {
    const { traits, isClosed } = words[at]!;
    const own = adjectiveOf(traits) | participleOf(traits);
    if (isClosed || own === 0 || isThirdPerson(traits) || nounOf(traits) !== 0) break;
    const repair =
      (own & number) === 0
        ? corrector.nominal(words[at]!, genderOf(own) & number, 'adjective verb')
        : undefined;
    if (!repair) break;
    repairs.push(repair);
  }
  return repairs;
}

function genderOf(agreement: Agreement): Agreement {
  return ((agreement & MASCULINE) === 0 ? 0 : MASCULINE) | ((agreement & FEMININE) === 0 ? 0 : FEMININE);
}

/** The determiner and the adjectives before the noun take its gender. */
function genderRepairs(
  determiner: GrammarWord,
  between: readonly GrammarWord[],
  wrong: GrammarWord,
  own: Agreement,
  corrector: Corrector,
): Replacement[] {
  const first = corrector.determiner(determiner, own, between[0] ?? wrong);
  const others = between.map((word) => corrector.nominal(word, own, 'adjective verb'));
  return [first, ...others].filter((repair) => repair !== undefined);
}

function adjectiveSlip(text: GrammarText, phrase: NounPhrase): GrammarSlip[] {
  const { words, corrector } = text;
  const { start, head, slip } = phrase;
  // un ou une cadre supérieur: of either.
  if (
    /^une?$/.test(words[start]!.form) &&
    /^(?:ou|et)$/.test(formAt(words, start - 1)) &&
    /^une?$/.test(formAt(words, start - 2))
  )
    return [];
  if (isOwnedElsewhere(text, phrase, slip!.at)) return [];
  const wrong = words[slip!.at]!;
  const repair = corrector.nominal(wrong, slip!.wanted, 'adjective verb');
  return [
    {
      kind: 'noun-phrase',
      reason: 'adjective',
      start: wrong.start,
      end: wrong.end,
      owner: text.text.slice(words[head]!.start, words[head]!.end),
      replacements: repair ? [repair] : [],
    },
  ];
}
