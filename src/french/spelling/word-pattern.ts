import { UserError } from '../../document/user-error.ts';
import { normalForm } from '../lexicon/normal-form.ts';

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
  try {
    // Without g and y, whose lastIndex is state.
    return new RegExp(`^(?:${source})$`, flags.replace(/[gy]/g, ''));
  } catch (cause) {
    throw new UserError(
      `${place}: ${entry} is no regular expression: correct it, or write the word without slashes.`,
      {
        cause,
      },
    );
  }
}
