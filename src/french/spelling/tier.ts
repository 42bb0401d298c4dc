import type { Candidate } from './edit/search.ts';
import { type Judged, LOOKALIKE } from './filters.ts';

/** How sure it is that a word is misspelt: `confident` when one usual word is so near that it must be meant. */
export type Tier = 'confident' | 'unknown';

/** Letters of the shortest word that a change of letters, not of accents, can tell from another. */
const LONG_ENOUGH = 6;

/** The tier of a word that no filter let pass, by its nearest candidates, best first. */
export function tierOf(word: Judged, candidates: readonly Candidate[]): Tier {
  return isConfident(word, candidates) ? 'confident' : 'unknown';
}

/** Letters from which a word is hardly another by chance, and the last of them, in which words are derived and inflected. */
const LONG = 9;
const ENDING = 4;
/** Edits of a slip of one letter. */
const SLIP = 90;

/**
 * Whether a word of no tier but `unknown` reads as a slip all the same: long, in small letters, and one letter from a known word,
 * elsewhere than in an ending (`territioires`, not `géocodeur`). The rest are terms, names and words of the day.
 */
export function isLikelySlip({ form, lower }: Judged, candidates: readonly Candidate[]): boolean {
  const [best] = candidates;
  if (!best || form !== lower || lower.length < LONG || /[\s-]/.test(best.form + form)) return false;
  if (best.edits <= LOOKALIKE) return true;
  let shared = 0;
  while (shared < lower.length && best.form[shared] === lower[shared]) shared++;
  return best.edits <= SLIP && shared < lower.length - ENDING;
}

function isConfident(
  { form, lower, opensSentence, besideCapital }: Judged,
  candidates: readonly Candidate[],
): boolean {
  const [best, second] = candidates;
  if (!best || best.form.toLowerCase() === lower) return false;
  // What has a hyphen may be a compound of its writer, unless it is one word or one expression.
  if (form.includes('-') && best.form.includes('-')) return false;
  // A capital may be that of a name, and a name may be what was meant.
  if (form !== lower && (besideCapital || !opensSentence || best.edits > LOOKALIKE)) return false;
  if (form === lower && best.form !== best.form.toLowerCase()) return false;
  if (best.edits <= LOOKALIKE) return best.cost <= (lower.length > 3 ? 118 : 60);
  const margin = second ? second.cost - best.cost : 100;
  return lower.length >= LONG_ENOUGH && best.edits <= 112 && best.cost <= 150 && margin >= 8;
}
