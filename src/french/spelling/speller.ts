import { nearestOf } from '../../document/nearest.ts';
import { isKnown, type Spelling } from '../lexicon/index.ts';
import { normalForm } from '../lexicon/normal-form.ts';
import { type Dictionary, openDictionary } from './dictionary.ts';
import { LONGEST_EXPRESSION_WORD } from './pattern-ways.ts';
import { suggest } from './suggest.ts';
import { wordPattern } from './word-pattern.ts';

/** The words that a house declares right, beside the lexicon. */
export interface Vocabulary {
  /** Words, beginnings of words (`Zelensk*`), or `/regular expressions/flags`. */
  readonly words: readonly string[];
  readonly dictionaries: readonly Dictionary[];
}

/** The lexicon and a house's own words as one. */
export interface Speller {
  readonly spelling: Spelling;
  /** Whether the house declares a word right. */
  isDeclared(word: string): boolean;
  /** Whether a word is right, by the lexicon or the house. */
  isRight(word: string): boolean;
  /** Best first, at most 10. */
  suggest(word: string): readonly string[];
}

/**
 * Makes a speller of a house's vocabulary. Dictionaries are opened at once, and only when there are some.
 *
 * @throws UserError when an entry is no word or a dictionary does not parse
 */
export function createSpeller(
  vocabulary: Vocabulary,
  { spelling = 'both' }: { spelling?: Spelling } = {},
): Speller {
  const words = new Set<string>();
  const prefixes = new Set<string>();
  const tests: ((word: string) => boolean)[] = [];
  for (const entry of vocabulary.words) {
    const pattern = wordPattern(entry);
    if (pattern.kind === 'word') words.add(pattern.word);
    else if (pattern.kind === 'prefix') prefixes.add(pattern.prefix);
    else tests.push((word) => word.length <= LONGEST_EXPRESSION_WORD && pattern.expression.test(word));
  }
  if (prefixes.size > 0) tests.push(beginningWith(prefixes));
  tests.push(...vocabulary.dictionaries.map((dictionary, index) => openDictionary(dictionary, index + 1)));

  const isDeclared = (word: string) => {
    const form = normalForm(word);
    return isIn(words, form) || tests.some((test) => test(form));
  };
  return {
    spelling,
    isDeclared,
    isRight: (word) => isKnown(word, { spelling }) || isDeclared(word),
    suggest: (word) => withOwnWords(suggest(word), normalForm(word), words),
  };
}

const spellers = new WeakMap<Vocabulary, Map<Spelling, Speller>>();

/** The speller of a vocabulary, made once for each spelling. */
export function spellerOf(vocabulary: Vocabulary, spelling: Spelling = 'both'): Speller {
  const known = spellers.get(vocabulary) ?? new Map<Spelling, Speller>();
  spellers.set(vocabulary, known);
  const speller = known.get(spelling) ?? createSpeller(vocabulary, { spelling });
  known.set(spelling, speller);
  return speller;
}

function beginningWith(prefixes: ReadonlySet<string>): (word: string) => boolean {
  const lengths = [...new Set([...prefixes].map(({ length }) => length))];
  return (word) => lengths.some((length) => length <= word.length && prefixes.has(word.slice(0, length)));
}

/** A word in lower case stands for its capitals too; any word may stand in ALL CAPS. */
function isIn(words: ReadonlySet<string>, form: string): boolean {
  if (words.size === 0) return false;
  if (words.has(form)) return true;
  const lower = form.toLowerCase();
  if (lower === form) return false;
  if (words.has(lower)) return true;
  if (form !== form.toUpperCase()) return false;
  for (const word of words) if (word.toUpperCase() === form) return true;
  return false;
}

/** A house's own word that is near is what its writers mean. */
function withOwnWords(
  suggestions: readonly string[],
  form: string,
  words: ReadonlySet<string>,
): readonly string[] {
  if (words.size === 0 || form.length > 40) return suggestions;
  const own = nearestOf(form, words);
  return own === undefined ? suggestions : [...new Set([own, ...suggestions])].slice(0, 10);
}
