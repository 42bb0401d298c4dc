import { nearestOf } from '../../document/nearest.ts';
import { isKnown } from '../lexicon/index.ts';
import { SENTENCE_OPENERS } from '../lists/sentence-openers.ts';
import { COSTS } from './edit/costs.ts';
import type { Judged } from './filters.ts';

/** Edits of words that differ by accents or a doubled letter only, in hundredths. */
export const LOOKALIKE = 57;

/** So near to a usual word that nothing else can be meant: accents, a doubled letter, two letters swapped. */
export function isSlip({ lower, besideCapital, nearest }: Judged): boolean {
  if (besideCapital || lower.length < 4) return false;
  const near = nearest();
  if (!near || !isKnown(near.form.toLowerCase())) return false;
  if (lower.length < 5) return near.edits <= LOOKALIKE && near.cost <= 92;
  if (lower.length < 7) return near.edits <= 90 && near.cost <= 112;
  return lower.length < 9 ? near.edits <= 100 && near.cost <= 150 : near.edits <= 112 && near.cost <= 180;
}

/** Of a word among the thousand most frequent: `Lorque`, `Vosu`. At the head of a sentence it is likelier meant than a name. */
export function isFrequentSlip({ lower, besideCapital, nearest }: Judged): boolean {
  if (besideCapital || lower.length < 4) return false;
  if (lower.length >= LONG_OPENER && nearestOf(lower, LONG_OPENERS) !== undefined) return true;
  const near = nearest();
  if (!near || !isKnown(near.form.toLowerCase()) || near.form.includes("'")) return false;
  const rarity = near.cost - near.edits;
  if (lower.length < 6) return rarity <= VERY_FREQUENT && near.edits === COSTS.transposition;
  // Writers seldom get the first letter wrong: another one makes another name.
  return rarity <= FREQUENT && near.edits <= TWO_SMALL_EDITS && near.form[0]?.toLowerCase() === lower[0];
}

/** Letters of the shortest word that opens sentences and is told with two slips in it: `Mainetant`. */
const LONG_OPENER = 8;
const LONG_OPENERS = [...SENTENCE_OPENERS].filter(({ length }) => length >= LONG_OPENER);

/** A transposition, a letter missing, or an accent and a doubled letter. */
const TWO_SMALL_EDITS = 80;

/** Ranks, as the costs of suggestions have them. */
const FREQUENT = 50;
const VERY_FREQUENT = 30;

const SHORT_NAME = 7;

/** `Brottes` is a village, whatever differs from it by another letter; `Metro` is a `Métro`. */
export function isNoShortName(word: Judged): boolean {
  return word.lower.length > SHORT_NAME || (word.nearest()?.edits ?? Number.POSITIVE_INFINITY) <= LOOKALIKE;
}

/** `ca`, `deja`: a missing accent or a lost apostrophe in a frequent word. */
export function isAccentSlip({ nearest }: Judged): boolean {
  const near = nearest();
  return near !== undefined && (near.edits <= LOOKALIKE || near.form.includes("'")) && near.cost <= 85;
}

/** `lse`: two letters of a frequent word swapped. */
export function isSwapped({ form, lower, nearest }: Judged): boolean {
  const near = form === lower && lower.length === 3 ? nearest() : undefined;
  return near?.edits === COSTS.transposition && near.cost - near.edits <= VERY_FREQUENT;
}

/** `FRançais`, `RRenvoie`: the capital was held too long over a known word. */
export function isStickyCapital(form: string): boolean {
  if (!/^\p{Lu}{2}\p{Ll}{3,}$/u.test(form)) return false;
  const lower = form.toLowerCase();
  return isKnown(lower) || (lower[0] === lower[1] && isKnown(lower.slice(1)));
}
