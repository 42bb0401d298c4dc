import type { SourceRange } from '../../src/document/place.ts';
import { foldOf } from '../../src/french/fold.ts';
import { isFunctionWord } from '../../src/french/function-words.ts';
import type { KeyphraseMatch } from '../../src/french/keyphrase.ts';
import { sameWord } from '../../src/french/lemmas.ts';
import { defaultLexicon, isNominal, isVerbForm, valueOfForm } from '../../src/french/lexicon/index.ts';
import { wordsOf } from '../../src/french/words.ts';

/**
 * Where the banned term itself stands at a match, inflected or not: its words side by side and in their order, the small ones
 * too. "La conclusion" is not "en conclusion", nor "pas très cher" "pas cher".
 */
export function bannedAt(term: string, text: string, match: KeyphraseMatch): SourceRange | undefined {
  if (match.exact) return match;
  const wanted = wordsFrom(term, 0, term.length).map(({ form }) => form);
  while (wanted.length > 1 && ARTICLES.has(wanted[0]!)) wanted.shift();
  const held = wordsFrom(text, Math.max(0, match.start - REACH), match.end + REACH);
  for (let at = 0; at + wanted.length <= held.length; at++) {
    const [first, last] = [held[at]!, held[at + wanted.length - 1]!];
    if (first.start >= match.end || last.end <= match.start) continue;
    if (wanted.every((form, index) => isForm(form, held[at + index]!.form)))
      return { start: first.start, end: last.end };
  }
  return undefined;
}

// More letters than the small words at the ends of a term hold.
const REACH = 60;

const ARTICLES: ReadonlySet<string> = new Set('le la les l un une des du de d'.split(' '));

function isForm(wanted: string, held: string): boolean {
  if (wanted === held || (ARTICLES.has(wanted) && ARTICLES.has(held))) return true;
  if (isFunctionWord(wanted) || !sameWord(wanted, held)) return false;
  // "Ils offrent" is no form of the noun "offre".
  return !(isNoun(wanted) && isOnlyVerb(held));
}

function isNoun(form: string): boolean {
  return isNominal(valueOfForm(defaultLexicon(), form)) && !/(?:er|ir|[dt]re|ire|vre|pre)$/.test(form);
}

function isOnlyVerb(form: string): boolean {
  const value = valueOfForm(defaultLexicon(), form);
  return isVerbForm(value) && !isNominal(value);
}

interface HeldWord extends SourceRange {
  /** Folded, an apostrophe taken off. */
  readonly form: string;
}

function wordsFrom(text: string, from: number, to: number): readonly HeldWord[] {
  return wordsOf(text.slice(from, to)).flatMap(([start, end]) => partsOf(text, from + start, from + end));
}

// "pas-de-porte" is three words.
function partsOf(text: string, start: number, end: number): readonly HeldWord[] {
  return [...text.slice(start, end).matchAll(/[^-\u2010\u2011]+/g)].map(({ index, 0: part }) => ({
    form: foldOf(part).replace(/['’]$/, ''),
    start: start + index,
    end: start + index + part.length,
  }));
}
