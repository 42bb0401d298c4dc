import { formAt, type GrammarText } from './grammar-text.ts';
import type { GrammarWord } from './grammar-word.ts';
import { COLLECTIVES } from './lists/nouns.ts';
import type { NounPhrase } from './noun-phrase.ts';
import {
  type Agreement,
  FEMININE_PLURAL,
  FEMININE_SINGULAR,
  INFINITIVE,
  isPluralOnly,
  isSingularOnly,
  isThirdPerson,
  MASCULINE_PLURAL,
  MASCULINE_SINGULAR,
  nominalOf,
} from './traits.ts';

/** What a relative pronoun stands for. */
export interface Antecedent {
  /** All genders and numbers that the nouns before it have: any of them may be meant. */
  readonly agreement: Agreement;
  readonly first: number;
}

const DEMONSTRATIVES: ReadonlyMap<string, Agreement> = new Map([
  ['celui', MASCULINE_SINGULAR],
  ['celle', FEMININE_SINGULAR],
  ['ceux', MASCULINE_PLURAL],
  ['celles', FEMININE_PLURAL],
  ['ce', MASCULINE_SINGULAR],
]);
const LINKS = /^(?:de|d'|à|en|par|dans|sur|pour|avec|entre|sans|chez|sous|contre|vers)$/;
const CONTRACTED = /^(?:du|des|aux?)$/;
/** `un des élus qui`, `celui des membres qui`: one of them, or all. */
const PARTITIVE =
  /^(?:une?|celui|celles?|ceux|chacune?|aucune?|certaine?s|plusieurs|lequel|laquelle|lesquel.*|deux|trois|beaucoup|peu|combien|quelques-une?s)$/;
const MOST_NOUNS = 5;

/**
 * What a relative pronoun stands for: a demonstrative, or the noun phrases that end before it and are joined by de, à, en …
 * Undefined where one is singular and another plural, in a list, after a comma, and behind collectives.
 */
export function antecedentOf(text: GrammarText, relative: number): Antecedent | undefined {
  const { words } = text;
  const demonstrative = DEMONSTRATIVES.get(formAt(words, relative - 1));
  if (demonstrative !== undefined && words[relative - 1]!.form !== 'ce')
    return { agreement: demonstrative, first: relative - 1 };
  return nounsBefore(text, relative);
}

function nounsBefore({ words, phrases }: GrammarText, relative: number): Antecedent | undefined {
  let agreement: Agreement = 0;
  let end = relative;
  for (let count = 0; count < MOST_NOUNS; count++) {
    const phrase = phrases.endingAt(end);
    // se baser sur les leçons que: no noun stands before the preposition.
    if (!phrase && agreement !== 0 && endsSearch(words, end)) return listedOrSingle(words, end, agreement);
    if (!phrase || phrase.slip || isCollective(words[phrase.head]!.form)) return undefined;
    if (phrase.isDetermined && !isOfOneNumber(agreement | phrase.agreement)) return undefined;
    agreement |= phrase.agreement;
    const next = linkBefore(words, phrase);
    if (next === undefined) return listedOrSingle(words, phrase.start, agreement);
    if (PARTITIVE.test(formAt(words, next - 1)) && /^(?:des|de|d')$/.test(formAt(words, next)))
      return undefined;
    end = next;
    // des enfants qui …, as an article: what stands before is no noun.
    if (words[end]!.form === 'des' && !phrases.endingAt(end)) return single(agreement, phrase.start);
  }
  return undefined;
}

// A verb or the head of the sentence stands before the preposition, which is no contracted one (ici au bureau).
function endsSearch(words: readonly GrammarWord[], preposition: number): boolean {
  if (CONTRACTED.test(formAt(words, preposition))) return false;
  const before = words[preposition - 1];
  if (!before) return true;
  if (!before.isWord) return /^[.!?…:;(\n]$/.test(before.form);
  return (
    !before.isClosed &&
    nominalOf(before.traits) === 0 &&
    (isThirdPerson(before.traits) || (before.traits & INFINITIVE) !== 0)
  );
}

/** The place of the preposition that joins a phrase to a noun before it, or undefined. */
function linkBefore(words: readonly GrammarWord[], { start, isDetermined }: NounPhrase): number | undefined {
  if (!isDetermined || CONTRACTED.test(words[start]!.form)) return start;
  const first = /^tou(?:te)?s$/.test(formAt(words, start - 1)) ? start - 1 : start;
  return first > 0 && LINKS.test(formAt(words, first - 1)) ? first - 1 : undefined;
}

function listedOrSingle(
  words: readonly GrammarWord[],
  start: number,
  agreement: Agreement,
): Antecedent | undefined {
  return isInList(formAt(words, start - 1)) && isSingularOnly(agreement)
    ? undefined
    : single(agreement, start);
}

function isInList(before: string): boolean {
  return /^(?:et|ou|,|ni|comme|plus|moins)$/.test(before);
}

function single(agreement: Agreement, first: number): Antecedent | undefined {
  return isOfOneNumber(agreement) ? { agreement, first } : undefined;
}

function isOfOneNumber(agreement: Agreement): boolean {
  return isSingularOnly(agreement) || isPluralOnly(agreement);
}

function isCollective(form: string): boolean {
  return COLLECTIVES.has(form) || COLLECTIVES.has(form.replace(/[sx]$/, ''));
}
