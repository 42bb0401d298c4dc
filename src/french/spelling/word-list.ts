import { UserError } from '../../document/user-error.ts';
import { wordPattern } from './word-pattern.ts';

/**
 * Reads a list of words that a house declares right: one a line, `#` opens a comment. A word in lower case stands for its
 * capitals too, `Nom*` for all that begins so, `/regular expression/flags` for whole words.
 *
 * @param name of the file, for messages
 * @throws UserError when the text was not UTF-8, or a line is no word and no regular expression
 */
export function parseWordList(text: string, name: string): readonly string[] {
  if (text.includes('\ufffd') || text.includes('\0')) {
    throw new UserError(
      `${name} is not encoded in UTF-8: save it as UTF-8 (iconv -f latin1 -t utf-8), then run again.`,
    );
  }
  const words: string[] = [];
  text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .forEach((line, index) => {
      const word = line.startsWith('/') ? line.trim() : line.replace(/(?:^|\s)#.*$/s, '').trim();
      if (word === '') return;
      wordPattern(word, `${name}, line ${index + 1}`);
      words.push(word);
    });
  return words;
}
