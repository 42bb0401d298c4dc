import { formAt, type GrammarText } from './grammar-text.ts';
import type { GrammarWord } from './grammar-word.ts';
import { PREPOSITIONS } from './lists/closed.ts';
import { DETERMINERS } from './lists/determiners.ts';
import { AUXILIARIES } from './lists/verbs.ts';
import { isNumeral, type NounPhrase } from './noun-phrase.ts';
import {
  type Agreement,
  adjectiveOf,
  FEMININE,
  GERUND,
  INFINITIVE,
  isPluralOnly,
  MASCULINE,
  nominalOf,
  nounOf,
  PLURAL,
  participleOf,
} from './traits.ts';

const CONTRACTED = new Set(['du', 'des', 'au', 'aux']);
const CHAINING = new Set(
  "de d' à en du des au aux dans sur par pour avec sans sous entre et ou , chez contre vers depuis comme".split(
    ' ',
  ),
);
const LISTING = new Set(['et', 'ou', ',', 'ni', '/']);
/** Complements that one noun may have before its adjective. */
const MOST_LINKS = 4;

/** Nouns of adverbials, whose adjective would be another word's. */
const ADVERBIAL_HEADS = new Set(
  'tour suite partie part fois cours sens présent poil tantinet brin chouïa titre compte face côté point fin an ans mois jour jours'.split(
    ' ',
  ),
);

/**
 * Whether an adjective that does not agree with the noun before it may be another's: a noun on its left that de, à, en … join
 * (`les feuilles de papier froissées`), a list (`le pain et le beurre frais`), a noun that it stands before (`la veille grand jour`).
 */
export function isOwnedElsewhere({ words, phrases }: GrammarText, phrase: NounPhrase, at: number): boolean {
  const adjective = words[at]!;
  if (isOpenToTheRight(words, phrase, at)) return true;
  const own = adjectiveOf(adjective.traits) | participleOf(adjective.traits);
  let left = leftOf(words, phrase);
  for (let links = 0; links < MOST_LINKS; links++) {
    if (mayBeOfList(words, left, own, links)) return true;
    if (LISTING.has(formAt(words, left))) return false;
    if (left < 1 || !CHAINING.has(words[left]!.form)) return isBehindAuxiliary(words, left, adjective);
    const up = phrases.endingAt(left);
    if (up && (up.agreement & own) !== 0) return true;
    const next = up ? leftOf(words, up) : behindOwner(words, left, adjective);
    if (typeof next === 'boolean') return next;
    left = next;
  }
  return true;
}

// A plural may be of all that a list names; a singular of what stands before it (configuration et d'utilisation basé).
function mayBeOfList(words: readonly GrammarWord[], left: number, own: Agreement, links: number): boolean {
  if (isPluralOnly(own) && isListed(words, left)) return true;
  if (LISTING.has(formAt(words, left))) {
    // Un soda ou une boisson pris à midi.
    return links > 0 || ((own & PLURAL) !== 0 && words[left]!.form !== ',');
  }
  return OF.test(formAt(words, left)) && LISTING.has(formAt(words, left - 1));
}

function isBehindAuxiliary(words: readonly GrammarWord[], left: number, adjective: GrammarWord): boolean {
  if (isOfAuxiliary(adjective, words[left])) return true;
  return PREPOSITIONS.has(formAt(words, left)) && isOfAuxiliary(adjective, words[left - 1]);
}

/** Whether the word before a preposition may own an adjective; else the place to the left of it, when one more word may. */
function behindOwner(words: readonly GrammarWord[], left: number, adjective: GrammarWord): boolean | number {
  const before = words[left - 1]!;
  // basé sur des fichiers: des is an article there.
  if (words[left]!.form === 'des' && PREPOSITIONS.has(before.form)) return left - 1;
  const own = adjectiveOf(adjective.traits) | participleOf(adjective.traits);
  // The gender of a name is not known: SMS de confirmation instantané.
  if (before.isName) {
    const named = nounOf(before.traits);
    return (
      adjectiveOf(adjective.traits) === 0 ||
      (named === 0 ? !isPluralOnly(own) : (named & own) !== 0) ||
      left - 2
    );
  }
  if (!before.isWord) return /^\d/.test(before.form) ? OF.test(words[left]!.form) : CLOSING.test(before.form);
  if (before.isClosed) {
    const mayBePronoun = participleOf(adjective.traits) !== 0 || !/^une?$/.test(before.form);
    return isOfAuxiliary(adjective, before) || (PRONOUNS.test(before.form) && mayBePronoun);
  }
  if ((nominalOf(before.traits) & own) !== 0 && !isVerbal(before)) return true;
  return nounOf(before.traits) === 0 ? false : beforeAmount(words, left - 2);
}

const OF = /^(?:de|d'|des)$/;

// avait à l'époque permis: the participle of a verb before.
function isOfAuxiliary(adjective: GrammarWord, before: GrammarWord | undefined): boolean {
  return (
    participleOf(adjective.traits) !== 0 &&
    before !== undefined &&
    (AUXILIARIES.has(before.form) || before.form === 'comme')
  );
}

const AMOUNTS = new Set(['environ', 'près', 'quelque', 'presque']);

function beforeAmount(words: readonly GrammarWord[], at: number): number {
  let left = at;
  while (left >= 0 && (isNumeral(words[left]!) || AMOUNTS.has(words[left]!.form))) left--;
  return left;
}

/** Marks that end what an adjective behind them may belong to. */
const CLOSING = /^$|^[)»"”%€\]'’*_]$/;

/** Pronouns that may own an adjective over a complement: `ceux de la ville restés`, `l'un des hommes resté`. */
const PRONOUNS = /^(?:une?|celles?|ceux|celui|quelqu'une?|chacune?|certaine?s|tous|toutes)$/;

function isVerbal({ traits }: GrammarWord): boolean {
  return (traits & (GERUND | INFINITIVE)) !== 0;
}

function leftOf(words: readonly GrammarWord[], { start, isDetermined }: NounPhrase): number {
  return isDetermined && !CONTRACTED.has(words[start]!.form) ? start - 1 : start;
}

function isOpenToTheRight(words: readonly GrammarWord[], { head }: NounPhrase, at: number): boolean {
  const { traits, form } = words[at]!;
  const after = words[at + 1];
  if (ADVERBIAL_HEADS.has(words[head]!.form) || isApposed(words, head, at)) return true;
  // cartes bien sûr, l'analyse tout seul: what is said of the whole clause.
  if (
    /^(?:sûr|seule?s?|entendu)$/.test(form) &&
    /^(?:bien|tout|toute|tous|toutes)$/.test(formAt(words, at - 1))
  )
    return true;
  // A participle in -ant does not vary: `les sociétés important du bois`.
  if ((traits & GERUND) !== 0 && form.endsWith('ant')) return true;
  if (!after) return false;
  if (/^(?:que|qu')$/.test(after.form) || (after.form === 'à' && formAt(words, at + 2) === form)) return true;
  // `les langues française et anglaise`, `axées géopolitique, sécurité`: one plural, several singulars.
  if (LISTING.has(after.form)) return isBareNominal(words[at + 2]);
  return !after.isClosed && after.isWord && (nounOf(after.traits) & adjectiveOf(traits)) !== 0;
}

function isBareNominal(word: GrammarWord | undefined): boolean {
  return word?.isWord === true && !word.isClosed && nominalOf(word.traits) !== 0;
}

/** A noun beside another: `les fonctions composants`, `la base clients`, `une séance portes ouvertes`. */
function isApposed(words: readonly GrammarWord[], head: number, at: number): boolean {
  const { traits } = words[at]!;
  const noun = nounOf(traits);
  if (noun === 0) return false;
  if (words[head]!.form === 'couleur' || adjectiveOf(traits) === 0) return true;
  const after = words[at + 1];
  if (after && !after.isClosed && ((adjectiveOf(after.traits) | participleOf(after.traits)) & noun) !== 0)
    return true;
  // A masculine plural behind a feminine: no slip of the ear or of the hand makes one of it.
  if (/(?:ains|iens|ois|ais|aux|ands|ifs|ols)$/.test(words[at]!.form)) return false;
  return isPluralOnly(noun) && (noun & FEMININE) === 0 && (nounOf(words[head]!.traits) & MASCULINE) === 0;
}

// A plural may be of all that a list names.
function isListed(words: readonly GrammarWord[], at: number): boolean {
  const { form } = words[at] ?? { form: '.' };
  if (LISTING.has(form)) return true;
  const before = formAt(words, at - 1);
  return LISTING.has(before) || (DETERMINERS.has(form) && LISTING.has(before));
}
