import { MUTE_MENT, SOUNDED_ENT } from '../lists/sounded-ent.ts';

/** A verb's -ent is mute, and reads as -e: `parlent` → `parle`; the word itself if its ending is sounded. */
export function withoutMuteEnt(word: string): string {
  if (!word.endsWith('ent')) return word;
  if (word.endsWith('ment') ? !MUTE_MENT.test(word) : isSounded(word)) return word;
  return word.slice(0, -2);
}

function isSounded(word: string): boolean {
  return SOUNDED_ENT.has(word) || SOUNDED_ENT.has(word.replace(/^(?:in|im|mé|co|im|sur|sous-|non-)/, ''));
}
