import { matchesOf } from '../../src/document/matches.ts';
import { isPlainWord } from '../../src/french/typography/words.ts';

/** The tag of an agency or of a place, or a closing guillemet, with a capital right behind. */
const CLOSED = /(?:\((?<tag>\p{Lu}[\p{L}.]{1,9})\)|(?<guillemet>»))(?<word>\p{Lu}[\p{L}’'-]{0,30})/gu;

/** Characters before a tag that tell what it signs. */
const SIGNED = /(?:^|[.!?…»”"–—-])\s*$/;

/**
 * Words with a capital that are glued to what closes before them, where the sentences cannot tell that another begins:
 * `… est fini. (AFP)Apprenez`, `« synthétique »React`. As [start, end], from the closing mark.
 */
export function gluedToCloserIn(text: string): readonly [number, number][] {
  if (!/[)»]\p{Lu}/u.test(text)) return [];
  const seams: [number, number][] = [];
  for (const match of matchesOf(text, CLOSED)) {
    const { tag, word } = match.groups as { tag?: string; word: string };
    const end = match.index + match[0].length;
    const start = end - word.length - 1;
    const isSeam = tag ? isTagged(text, match.index, tag, word) : closesQuotation(text, start);
    if (isSeam) seams.push([start, end]);
  }
  return seams;
}

/** A tag that signs a sentence or opens a text, before a word: no expansion of an acronym, no `f(X)Y`. */
function isTagged(text: string, at: number, tag: string, word: string): boolean {
  if (!SIGNED.test(text.slice(Math.max(0, at - 3), at))) return false;
  return isPlainWord(word.toLowerCase()) && (tag === tag.toUpperCase() || AGENCIES.has(tag));
}

const AGENCIES: ReadonlySet<string> = new Set(['Reuters', 'Belga', 'Xinhua', 'Tass', 'Bloomberg']);

/** Characters of the longest quotation that is looked through. */
const LONGEST_QUOTATION = 600;

/** Whether a quotation is open before a guillemet: where none is, the mark is reversed. */
function closesQuotation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_QUOTATION), at);
  return before.lastIndexOf('«') > before.lastIndexOf('»');
}
