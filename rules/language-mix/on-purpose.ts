import type { Block } from '../../src/document/block.ts';

/** Whether a block is foreign for a reason that its form shows. */
export function isForeignOnPurpose(block: Block, next: Block | undefined): boolean {
  return (
    isReference(block) ||
    isVerse(block.text) ||
    PROGRAM_MESSAGE.test(block.text) ||
    (next !== undefined && translates(next))
  );
}

// What a program says is shown as it says it.
const PROGRAM_MESSAGE =
  /^(?:Uncaught )?(?:\w{0,30}(?:Error|Exception)|Warning|Notice|Fatal error|Deprecated)\s?:/;

/** `Le Goff, A. et al., 2005.`, `Le Goff, A., Roy, B. (2005b)`: the styles that name the author, then the year. */
const AUTHOR_AND_YEAR =
  /^\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,2},? (?:\p{Lu}\.[ -]?){1,4}[^\n]{0,120}?[\s(](?:18|19|20)\d\d[a-z]?[).,:]/u;

/** An entry of a change log or of a bibliography: an item whose links stand in brackets, or that names a work in bold. */
function isReference({ kind, text, marks }: Block): boolean {
  if (AUTHOR_AND_YEAR.test(text.slice(0, 300))) return true;
  if (kind !== 'list-item') return false;
  return marks.some(({ kind: mark, start, end }) => {
    if (mark === 'strong')
      return start > 0 && /\(\d{4}\w?\)[.,:]?\s*$/.test(text.slice(Math.max(0, start - 10), start));
    return mark === 'link' && /[([]\s*$/.test(text.slice(Math.max(0, start - 2), start)) && end < text.length;
  });
}

const FEWEST_VERSES = 3;
const LONGEST_VERSE = 60;

/** A poem or a song is given in its language: short lines, broken by its author. */
export function isVerse(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length >= FEWEST_VERSES && lines.every((line) => line.length <= LONGEST_VERSE);
}

/** A block in brackets that quotes: the original is given, then what it means. */
function translates({ text }: Block): boolean {
  return /^\(\s?[«“"]/.test(text) && /\)\.?$/.test(text.trimEnd());
}
