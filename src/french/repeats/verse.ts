import type { Block } from '../../document/block.ts';

/** Lines of the shortest stanza, and characters of the longest line of verse. */
const FEWEST_LINES = 3;
const LONGEST_LINE = 60;

/** Whether a block is set in short lines, as poems and songs are: their refrains return. */
export function isVerse({ text }: Block): boolean {
  const lines = text.split('\n');
  return lines.length >= FEWEST_LINES && lines.every(({ length }) => length <= LONGEST_LINE);
}
