import { isSpaceAt } from './characters.ts';

/** Whether nothing but white space, or nothing at all, stands between two offsets of a text. */
export function isSpaceBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSpaceAt(text, at)) return false;
  return true;
}
