import nspell from 'nspell';
import { UserError } from '../../document/user-error.ts';

/** A Hunspell dictionary, as text. */
export interface Dictionary {
  readonly aff: string;
  readonly dic: string;
}

/** No dictionary holds longer words; nspell would take its time over them. */
const LONGEST = 80;

/**
 * Opens a user's Hunspell dictionary. Takes as long as nspell does: milliseconds for a house's terms, seconds for a language.
 *
 * @param number which of the user's dictionaries it is, from 1, for messages
 * @returns whether the dictionary holds a word
 * @throws UserError when it does not parse
 */
export function openDictionary({ aff, dic }: Dictionary, number: number): (word: string) => boolean {
  const problem = problemOf(aff, dic);
  if (problem) throw new UserError(`The dictionary number ${number} cannot be used: ${problem}.`);
  try {
    const speller = nspell({ aff, dic });
    return (word) => word.length <= LONGEST && speller.correct(word);
  } catch (cause) {
    throw new UserError(
      `The dictionary number ${number} cannot be used: nspell cannot read it. Check that aff and dic hold the text of a Hunspell dictionary.`,
      { cause },
    );
  }
}

function problemOf(aff: string, dic: string): string | undefined {
  if (aff.includes('\ufffd') || dic.includes('\ufffd'))
    return 'it is not encoded in UTF-8, convert both its files';
  if (!/^\ufeff?\s*\d+/.test(dic)) return 'its dic does not begin with a number of words, as Hunspell asks';
  if (/^\ufeff?\s*\d+\s*$/.test(dic) && !/^\ufeff?\s*0+\s*$/.test(dic))
    return 'its dic holds a number and no word';
  if (/^\ufeff?\s*\d+\s*[\r\n]/.test(aff)) return 'its aff is a list of words, aff and dic are swapped';
  return undefined;
}
