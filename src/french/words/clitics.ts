import { classAt, isApostrophe, isHyphen, isSpaceAt, isWordClass, LOWER, UPPER } from '../characters.ts';
import { WITH_HYPHEN } from '../lists/fixed-words.ts';

/** Pronouns and adverbs that follow their word after a hyphen. */
const CLITICS: ReadonlySet<string> = new Set(
  "je tu il elle on nous vous ils elles ce moi toi lui leur le la les en y ci là m' t' l' m’ t’ l’".split(
    ' ',
  ),
);
const LONGEST_CLITIC = 5;
const MOST_CLITICS = 3;
const LONGEST_FIXED = 24;

/** Where the clitics of the word begin, in order: `a-t-il` → `a`, `-t-il`; `donne-le-moi` → `donne`, `-le`, `-moi`. */
export function cliticsOf(text: string, start: number, end: number): number[] {
  const cuts: number[] = [];
  for (let tail = end; cuts.length < MOST_CLITICS; ) {
    const cut = startOfClitic(text, start, tail);
    if (cut === start) break;
    cuts.push(cut);
    tail = cut;
  }
  if (cuts.length === 0 || isOneWord(text, start, end)) return [];
  return cuts.reverse();
}

function startOfClitic(text: string, start: number, end: number): number {
  const last = isApostrophe(text.charCodeAt(end - 1)) ? end - 1 : end;
  let at = last;
  while (at > start && end - at <= LONGEST_CLITIC && isWordClass(classAt(text, at - 1))) at--;
  if (at - 1 <= start || !CLITICS.has(text.slice(at, end).toLowerCase())) return start;
  if (!isHyphen(text.charCodeAt(at - 1))) return isAfterElidedClitic(text, start, at) ? at : start;
  const euphonic = at - 3 > start && isHyphen(text.charCodeAt(at - 3)) && 'tT'.includes(text[at - 2]!);
  return euphonic ? at - 3 : at - 1;
}

/** The `en` of `va-t'en`, the `y` of `mène-l'y`. */
function isAfterElidedClitic(text: string, start: number, at: number): boolean {
  return at - 3 > start && isApostrophe(text.charCodeAt(at - 1)) && isHyphen(text.charCodeAt(at - 3));
}

/** A compound such as `rendez-vous`, or a name inside a sentence such as `Kim Jong-il`. */
function isOneWord(text: string, start: number, end: number): boolean {
  if (end - start <= LONGEST_FIXED && WITH_HYPHEN.has(text.slice(start, end).toLowerCase())) return true;
  const isName = classAt(text, start) === UPPER && classAt(text, end - 1) === LOWER;
  return isName && start > 1 && isSpaceAt(text, start - 1) && isWordClass(classAt(text, start - 2));
}
