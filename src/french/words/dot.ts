import { classAt, isWordClass } from '../characters.ts';
import { isAbbreviation } from '../sentences/abbreviation.ts';
import { wordBefore } from '../sentences/before.ts';
import { isInitials } from '../sentences/initials.ts';
import { endsSentence } from '../sentences/rules.ts';
import { readStop } from '../sentences/stop.ts';

const FULL_STOP = 0x2e;

/** The end of the word that ends at `end`, with the full stop that is part of it: `M.`, `etc.`, `J.-C.`. */
export function endWithDot(text: string, end: number): number {
  if (text.charCodeAt(end) !== FULL_STOP || text.charCodeAt(end + 1) === FULL_STOP) return end;
  if (isWordClass(classAt(text, end + 1))) return end;
  return keepsDot(text, end) ? end + 1 : end;
}

/** A full stop that marks only the end of the sentence is no part of the word; that of `etc.` and `B.C.E.` may be both. */
function keepsDot(text: string, dot: number): boolean {
  const word = text.slice(wordBefore(text, dot), dot).toLowerCase();
  const initials = isInitials(word);
  if (word === 'etc' || (initials && word.length > 1)) return true;
  return (initials || isAbbreviation(word)) && !endsSentence(readStop(text, dot, false));
}
