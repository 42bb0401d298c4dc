import { isKnown } from '../lexicon/index.ts';
import { PREFIXES } from './lists/prefixes.ts';

/** Letters of the shortest word that a prefix makes another of: shorter ones stand at the end of too many words. */
const SHORTEST_BASE = 5;

/** Whether a word in lower case is made of a living prefix and a known word: `rétroéclairage`, `multiplateforme`. */
export function isDerived(lower: string): boolean {
  for (let length = 2; length <= 8 && lower.length - length >= SHORTEST_BASE; length++) {
    if (PREFIXES.has(lower.slice(0, length)) && isKnown(lower.slice(length).replace(/^-/, ''))) return true;
  }
  return false;
}
