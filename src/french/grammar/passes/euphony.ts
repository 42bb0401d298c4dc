import { hasAspiratedH, takesElision } from '../../lexicon/elision.ts';
import { formAt, type GrammarText } from '../grammar-text.ts';
import type { GrammarWord } from '../grammar-word.ts';
import type { GrammarSlip } from '../slip.ts';
import {
  adjectiveOf,
  FEMININE_SINGULAR,
  INFINITIVE,
  isThirdPerson,
  MASCULINE_SINGULAR,
  nounOf,
} from '../traits.ts';

/** What is written otherwise before a vowel, with the gender and number that it goes with. */
const BEFORE_VOWEL: ReadonlyMap<string, readonly [meant: string, agreement: number]> = new Map([
  ['ma', ['mon', FEMININE_SINGULAR]],
  ['ta', ['ton', FEMININE_SINGULAR]],
  ['sa', ['son', FEMININE_SINGULAR]],
  ['ce', ['cet', MASCULINE_SINGULAR]],
  ['nouveau', ['nouvel', MASCULINE_SINGULAR]],
  ['beau', ['bel', MASCULINE_SINGULAR]],
  ['vieux', ['vieil', MASCULINE_SINGULAR]],
  ['fou', ['fol', MASCULINE_SINGULAR]],
]);

/** The form that a word takes for the sound behind it: `sa existence`, `nouveau homme`, `ce arbre`, `l'haricot`. */
export function euphonySlips(text: GrammarText): GrammarSlip[] {
  const { words } = text;
  const slips: GrammarSlip[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    const word = words[at]!;
    const next = words[at + 1]!;
    if (!next.isWord || next.isClosed || next.isName || next.traits === 0) continue;
    const meant = vowelForm(words, at, next) ?? hiatusForm(words, at, next);
    if (meant !== undefined) slips.push(slipOf(text, word, next, meant));
  }
  return slips;
}

function vowelForm(words: readonly GrammarWord[], at: number, next: GrammarWord): string | undefined {
  const known = BEFORE_VOWEL.get(words[at]!.form);
  if (!known || !isSaidWithVowel(next.form)) return undefined;
  const [meant, agreement] = known;
  // Ce est, vieux et usé; un vieux habitué: the noun of a vieux is none of an adjective.
  if (((nounOf(next.traits) | adjectiveOf(next.traits)) & agreement) === 0) return undefined;
  if (words[at]!.form === 'ce' && (isThirdPerson(next.traits) || (next.traits & INFINITIVE) !== 0))
    return undefined;
  if (
    meant.endsWith('l') &&
    (nounOf(next.traits) === 0 ||
      !/^(?:le|un|ce|mon|ton|son|notre|votre|leur|du|au|de)$/.test(formAt(words, at - 1)))
  )
    return undefined;
  return `${meant} `;
}

/** l' and qu' before an aspirated h: the vowel stays. */
function hiatusForm(words: readonly GrammarWord[], at: number, next: GrammarWord): string | undefined {
  const { form } = words[at]!;
  if ((form !== "l'" && form !== "d'") || !next.form.startsWith('h') || !hasAspiratedH(next.form))
    return undefined;
  const own = nounOf(next.traits) | adjectiveOf(next.traits);
  if (own === 0) return undefined;
  if (form === "d'") return 'de ';
  return (own & MASCULINE_SINGULAR) !== 0 ? 'le ' : 'la ';
}

// A y before a vowel may be said as in yaourt.
function isSaidWithVowel(form: string): boolean {
  return /^[aeiouhàâéèêëîïôûœæ]/.test(form) && takesElision(form);
}

function slipOf({ text }: GrammarText, word: GrammarWord, next: GrammarWord, meant: string): GrammarSlip {
  const isCapital = text[word.start] !== text[word.start]!.toLowerCase();
  const written = isCapital ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
  const repair = { start: word.start, end: next.start, text: written };
  return {
    kind: 'noun-phrase',
    reason: 'euphony',
    start: word.start,
    end: next.end,
    owner: text.slice(next.start, next.end),
    replacements: [repair],
  };
}
