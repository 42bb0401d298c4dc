import type { Candidate } from './edit/search.ts';
import { isEnglish } from './english.ts';
import { ALSO_PREFIXES } from './lists/seams.ts';
import { isProof, type Seam, seamOf } from './seam.ts';
import { candidatesOf } from './suggest.ts';

/** Edits of accents, which are always likelier than a lost space. */
const ACCENTS = 40;
/** Edits of more than a slip, and what such a word must be likelier by. */
const FAR = 100;
const MARGIN = 40;

/**
 * The two words that an unknown word is made of when their space was lost (`estdes`: est, des), or undefined: a seam of
 * two words, and no word nearer that may be meant.
 *
 * @param word not known to the lexicon, in lower case but for the capital of a sentence start
 */
export function gluedPartsOf(word: string): readonly [string, string] | undefined {
  const lower = word.charAt(0).toLowerCase() + word.slice(1);
  const seam = seamOf(lower);
  if (!seam || isEnglish(lower) || (lower !== word && !isNoName(seam))) return undefined;
  if (candidatesOf(lower, { reach: 'near' }).some((candidate) => isLikelier(candidate, seam)))
    return undefined;
  return [word.slice(0, seam.left.word.length), seam.right.word];
}

function isLikelier({ form, cost, edits }: Candidate, seam: Seam): boolean {
  // An infinitive takes no pronoun after it: réduireles.
  if (form.includes(' ') || /(?:er|ir|re)-/.test(form)) return false;
  return edits < ACCENTS || cost < seam.cost - (edits < FAR ? 0 : MARGIN);
}

/** Names are made of articles and short words (`Desportes`, `Lesage`), none of what begins a sentence otherwise. */
function isNoName({ left, right }: Seam): boolean {
  if (!left.isFunction || left.word.length < 3) return false;
  if (right.isFunction) return left.word.length + right.word.length > 5 && right.word.length > 1;
  return left.word.length > 3 && isProof(right) && !ALSO_PREFIXES.has(left.word) && !NAMING.has(left.word);
}

const NAMING: ReadonlySet<string> = new Set(
  'notre votre tout toute tous toutes avant après plus autre même deux cinq sept'.split(' '),
);
