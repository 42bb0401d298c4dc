import type { Block } from '../../src/document/block.ts';
import { type FoldedBlock, opensSentence } from '../../src/french/phrases/blocks.ts';
import type { Span } from '../../src/french/phrases/passages.ts';
import type { PhraseMatch } from '../../src/french/phrases/phrases.ts';
import type { ScrapedGroup } from './lists/phrases.ts';

// A pointer and its title; what is longer is a paragraph that happens to open so.
const LONGEST_LINE = 220;

/** A pointer goes to the end of its line, a button to its last mark. */
export function lineOf(match: PhraseMatch<ScrapedGroup>, text: string): Span {
  if (match.item.at === 'line' || match.item.at === 'pointer') return lineFrom(text, match);
  const marks = /^[^\p{L}\p{N}\s]*/u.exec(text.slice(match.end, match.end + 4))!;
  return { start: match.start, end: match.end + marks[0].length };
}

/** Whether a phrase of a page stands where a page has it, and not amid a sentence of the author. */
export function stands(match: PhraseMatch<ScrapedGroup>, folded: FoldedBlock): boolean {
  const { text } = folded.block;
  if (!opensSentence(folded, match.firstWord)) return false;
  if (match.item.at === 'sentence') return true;
  if (folded.block.kind === 'heading') return false;
  const before = text.slice(Math.max(0, match.start - 6), match.start);
  if (!/(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(before)) return match.item.at === 'line' && isPointer(text, match);
  if (match.item.at === 'pointer') return isPointerLine(folded.block, match);
  if (match.item.at === 'line') return isShortLine(text, match);
  // A counter may stand behind the name of a button.
  return /^[^\p{L}\p{N}\n]*(?:\d{1,6} ?(?:min|mn|minutes|k)?)?[^\p{L}\p{N}\n]*(?:\n|$)/u.test(
    text.slice(match.end, match.end + 24),
  );
}

/** A line that goes on behind its colon: `Voir aussi :` alone introduces a list. */
function isShortLine(text: string, match: Span): boolean {
  const line = lineFrom(text, match);
  return line.end - line.start <= LONGEST_LINE && !/^\s*:\s*$/.test(text.slice(match.end, line.end));
}

/** A paragraph that points elsewhere, as its lack of a full stop and its length tell: `Lire aussi les consignes.` is advice. */
function isPointerLine({ kind, text }: Block, { start, end }: Span): boolean {
  if (kind !== 'paragraph' || text.length - start > LONGEST_POINTER || text.includes('\n')) return false;
  return /[\p{L}\p{N}]/u.test(text.slice(end)) && !/[.:;,]\s*$/.test(text);
}

const LONGEST_POINTER = 140;

/** Amid a paragraph only what names its kind with a colon is one: `À lire aussi :`. */
function isPointer(text: string, { end }: Span): boolean {
  return /^\s?:/.test(text.slice(end, end + 2));
}

/** From a match to the end of its line, or of a long enough piece of it. */
function lineFrom(text: string, { start, end }: Span): Span {
  const piece = text.slice(end, start + LONGEST_LINE + 1);
  const lineEnd = piece.indexOf('\n');
  return { start, end: lineEnd < 0 ? end + piece.length : end + lineEnd };
}
