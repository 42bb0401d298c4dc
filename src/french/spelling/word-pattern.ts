import { UserError } from '../../document/user-error.ts';
import { normalForm } from '../lexicon/normal-form.ts';
import { waysOf } from './pattern-ways.ts';

/** Three repetitions in a row are too many, a dozen choices of two are not. */
const MOST_WAYS = 20_000;

/** An entry of a word list: a word, the beginning of words (`Zelensk*`), or a regular expression for whole words. */
export type WordPattern =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'expression'; readonly expression: RegExp };

/**
 * Reads an entry of a word list.
 *
 * @param place where the entry stands, for messages
 * @throws UserError when it is neither a word nor a regular expression
 */
export function wordPattern(entry: string, place = 'words'): WordPattern {
  const expression = /^\/(.+)\/([a-z]*)$/.exec(entry);
  if (expression)
    return { kind: 'expression', expression: compiled(expression[1]!, expression[2]!, entry, place) };
  const word = normalForm(entry.trim());
  if (word === '' || /\s/.test(word)) {
    throw new UserError(
      `${place}: "${entry}" is no word: write one word, Name*, or /regular expression/ per entry.`,
    );
  }
  return word.endsWith('*') && word.length > 1
    ? { kind: 'prefix', prefix: word.slice(0, -1) }
    : { kind: 'word', word };
}

function compiled(source: string, flags: string, entry: string, place: string): RegExp {
  const expression = built(source, flags, entry, place);
  if (waysOf(source) > MOST_WAYS) {
    throw new UserError(
      `${place}: ${entry} may take too long, since what it repeats can match a word in too many ways: write a repetition without another one or a choice in it, as in /[A-Z]{2,5}-?\\d+/, or several entries.`,
    );
  }
  return expression;
}

function built(source: string, flags: string, entry: string, place: string): RegExp {
  try {
    // Without g and y, whose lastIndex is state.
    const expression = new RegExp(`^(?:${source})$`, flags.replace(/[gy]/g, ''));
    // What is too large throws at its first use.
    expression.test('');
    return expression;
  } catch (cause) {
    throw new UserError(
      `${place}: ${entry} is no regular expression: correct it, or write the word without slashes.`,
      { cause },
    );
  }
}
