import { lemmasOf } from './lemmas.ts';
import { defaultLexicon, isNominal, valueOfForm } from './lexicon/index.ts';
import { PREPOSED_ADJECTIVES } from './lists/preposed-adjectives.ts';
import { countsOf } from './originality/numbers.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Things that a text counts: `sept habitudes`, `les 12 000 visiteurs`, `trois grandes étapes`. */
export interface CountedThing {
  readonly value: number;
  /** The noun in the form that the text has, and its lemmas. */
  readonly noun: string;
  readonly lemmas: readonly string[];
  /** From the number to the end of the noun. */
  readonly start: number;
  readonly end: number;
  /** Whether the number is written in words. */
  readonly inWords: boolean;
}

/** Most sentences count nothing, and are spared the look at their words. */
const MAY_COUNT =
  /\d|(?<!\p{L})(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cent|cents|mille)(?!\p{L})/iu;
/** Adjectives before a noun, with their degree. */
const MOST_ADJECTIVES = 3;
const COMPARISON = /^(?:plus|moins|très)$/;

/** The things that a text counts, two at least, in order. */
export function countedThingsOf(text: string, tokens?: readonly Token[]): readonly CountedThing[] {
  if (!MAY_COUNT.test(text)) return [];
  const things: CountedThing[] = [];
  const words = tokens ?? tokensOf(text);
  let at = 0;
  for (const { value, start, end } of countsOf(text)) {
    while (at < words.length && words[at]!.start < end) at++;
    const noun = nounFrom(words, at);
    const number = Number(value);
    if (!noun || !(number >= 2) || !isJoined(text, end, words[at]!.start)) continue;
    const { form } = noun;
    const inWords = !/\d/.test(text.charAt(start));
    things.push({ value: number, noun: form, lemmas: lemmasOf(form), start, end: noun.end, inWords });
  }
  return things;
}

/** The noun that a number counts, from the word after it: a plural, with adjectives before it or none. */
function nounFrom(words: readonly Token[], from: number): Token | undefined {
  for (let at = from; at <= from + MOST_ADJECTIVES && at < words.length; at++) {
    const word = words[at]!;
    if (COMPARISON.test(word.form)) continue;
    if (!/^\p{Ll}[\p{Ll}-]+[sxz]$/u.test(word.form) || !isNominal(valueOfForm(defaultLexicon(), word.form)))
      return undefined;
    const next = words[at + 1];
    const isAdjective = lemmasOf(word.form).some((lemma) => PREPOSED_ADJECTIVES.has(lemma));
    if (!isAdjective || next === undefined || !/[sxz]$/.test(next.form)) return word;
  }
  return undefined;
}

/** Only a space stands between a number and what it counts. */
function isJoined(text: string, end: number, start: number): boolean {
  return start > end && /^[\s\u00a0\u202f]+$/.test(text.slice(end, start));
}
