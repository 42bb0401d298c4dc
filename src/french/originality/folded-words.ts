import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import { type Block, isBody } from '../../document/block.ts';
import { foldOf } from '../fold.ts';
import { wordsOf } from '../words.ts';
import { quotationsOf } from './quotations.ts';

/** A word of the body as originality compares it. */
export interface FoldedWord {
  /** Lower case, without accents; an elided form keeps its apostrophe. */
  readonly form: string;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** Between quotation marks or in a quotation: repeating it is no copy. */
  readonly quoted: boolean;
}

/** The words of the body without headings, in document order. */
export const foldedWordsIn: (article: Article) => readonly FoldedWord[] = analysis((article) =>
  article.blocks.filter((block) => isBody(block) && block.kind !== 'heading').flatMap(foldedWordsOf),
);

const known = new WeakMap<Block, readonly FoldedWord[]>();

/** The words of one block, folded once: many rules ask for them. */
export function foldedWordsOf(block: Block): readonly FoldedWord[] {
  const words = known.get(block) ?? foldedWordsFrom(block);
  known.set(block, words);
  return words;
}

function foldedWordsFrom(block: Block): readonly FoldedWord[] {
  const masks = masksOf(block);
  let mask = 0;
  return wordsOf(block.text).map(([start, end]) => {
    while (mask < masks.length && masks[mask]!.end <= start) mask++;
    const quoted = block.kind === 'quotation' || (mask < masks.length && masks[mask]!.start <= start);
    return { form: foldOf(block.text.slice(start, end)), block, start, end, quoted };
  });
}

function masksOf({ text, marks }: Block): readonly { readonly start: number; readonly end: number }[] {
  const marked = marks.filter(({ kind }) => kind === 'quotation' || kind === 'code');
  return [...quotationsOf(text), ...marked].sort((a, b) => a.start - b.start);
}

/** Words by the definition W1, for a run of surface words: an elided form counts with the word it leans on. */
export function countRun(words: readonly FoldedWord[], start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const { form } = words[at]!;
    if (!form.endsWith("'") && !form.startsWith('-')) count++;
  }
  return count;
}
