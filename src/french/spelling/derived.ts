import { isKnown } from '../lexicon/index.ts';
import { isEnglish } from './english.ts';
import { PREFIXES, TERM_HEADS } from './lists/prefixes.ts';

/** Letters of the shortest word that a prefix makes another of: shorter ones stand at the end of too many words. */
const SHORTEST_BASE = 5;
const AFTER_LONG_PREFIX = 4;

/** Whether a word in lower case is made of a living prefix and a known word: `rétroéclairage`, `multiplateforme`. */
export function isDerived(lower: string): boolean {
  for (let length = 2; length <= 8; length++) {
    if (lower.length - length < (length > 3 ? AFTER_LONG_PREFIX : SHORTEST_BASE)) break;
    if (PREFIXES.has(lower.slice(0, length)) && isKnown(lower.slice(length).replace(/^-/, ''))) return true;
  }
  return false;
}

/** `scrollable`, `versionnement`, `podcastable`: what a verb in -er can be, and how its act is called. */
export function isOfVerb(lower: string): boolean {
  const stem = /^(\p{L}{4,})(?:ables?|ements?)$/u.exec(lower)?.[1];
  return stem !== undefined && (isKnown(`${stem}er`) || (lower.includes('able') && isEnglish(stem)));
}

/** Letters of the shortest second part of a term written as one word. */
const SHORTEST_PART = 4;

/** `webmention`, `opendata`, `pagespeed`: two words of English in one, the first of them one that makes terms of the trade. */
export function isJoinedTerm(lower: string): boolean {
  return TERM_HEADS.some((head) => {
    const rest = lower.startsWith(head) ? lower.slice(head.length) : '';
    return (rest.length >= SHORTEST_PART && isEnglish(rest)) || TERM_HEADS.includes(rest);
  });
}

/** Endings by which French makes terms and names of peoples from any base: `additionnalité`, `homéostasique`, `isloise`. */
const LEARNED_ENDING =
  /^\p{L}{3,}(?:is(?:ations?|ées?|és?)|al?ités?|iques?|istes?|gènes?|logies?|ois|oises?|ais|aises?|ides?)$/u;

/** Whether a word in lower case may be a learned one, or one of a people or a place, that no dictionary holds. */
export function isLearned(lower: string): boolean {
  return LEARNED_ENDING.test(lower);
}
