import type { GrammarWord } from './grammar-word.ts';
import { DETERMINERS, NUMERALS } from './lists/determiners.ts';
import { isNumeral, type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { ADVERB, GERUND, INFINITIVE, isThirdPerson } from './traits.ts';

/** The noun phrases of a text, found by where they begin and by where they end. */
export interface NounPhrases {
  readonly all: readonly NounPhrase[];
  startingAt(start: number): NounPhrase | undefined;
  /** The longest one that ends before this place. */
  endingAt(end: number): NounPhrase | undefined;
}

export function nounPhrasesOf(words: readonly GrammarWord[]): NounPhrases {
  const byStart = new Map<number, NounPhrase>();
  const byEnd = new Map<number, NounPhrase>();
  for (let at = 0; at < words.length; at++) {
    const phrase = opensPhrase(words, at) || opensBarePhrase(words, at) ? nounPhraseAt(words, at) : undefined;
    if (!phrase) continue;
    byStart.set(at, phrase);
    if (!byEnd.has(phrase.end)) byEnd.set(phrase.end, phrase);
  }
  return {
    all: [...byStart.values()],
    startingAt: (start) => byStart.get(start),
    endingAt: (end) => byEnd.get(end),
  };
}

function opensPhrase(words: readonly GrammarWord[], at: number): boolean {
  const word = words[at]!;
  if (DETERMINERS.has(word.form)) return true;
  if (!isNumeral(word) || word.isName) return false;
  const before = words[at - 1];
  // The number of a year, a page or a decimal counts nothing.
  return (
    before !== undefined &&
    NUMERALS.has(word.form) &&
    !NUMERALS.has(before.form) &&
    !DETERMINERS.has(before.form) &&
    !/^\d/.test(before.form)
  );
}

const BARE = new Set("de d' en à sans par avec sous contre entre comme".split(' '));
/** Nouns that make an adverbial with the preposition before them: what follows belongs to another word. */
const ADVERBIAL = new Set(
  `nouveau présent partie tour suite part fait droit plein cours grande ordre compte jour général particulier principe effet fin titre face cause base côté
  cas tête travers propos moyenne majorité pratique théorie ligne permanence priorité collaboration train mesure moins peu savoir terme
  commun vain public privé direct main mains jamais peine force voie présence absence vue place quelque bas haut`.split(
    /\s+/,
  ),
);

// `de données personnelles`: a preposition and a noun without determiner.
function opensBarePhrase(words: readonly GrammarWord[], at: number): boolean {
  if (!BARE.has(words[at]!.form)) return false;
  const next = words[at + 1];
  if (!next?.isWord || next.isClosed || ADVERBIAL.has(next.form)) return false;
  return !isThirdPerson(next.traits) && (next.traits & (INFINITIVE | ADVERB | GERUND)) === 0;
}
