import { classAt, LOWER } from '../characters.ts';
import { skipSpaces } from './stop.ts';

/**
 * The lines of a block's text, as [start, end]: a `<br>` (`\n`) before a small letter is only a space,
 * any other sets apart items, verses or parts of an address.
 */
export function linesOf(text: string): [number, number][] {
  const lines: [number, number][] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (classAt(text, skipSpaces(text, at)) === LOWER && !isBlank(text, at)) continue;
    lines.push([start, at]);
    start = at + 1;
  }
  lines.push([start, text.length]);
  return lines;
}

function isBlank(text: string, at: number): boolean {
  return text[at + 1] === '\n' || text[at - 1] === '\n';
}
