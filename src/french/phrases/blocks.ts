import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import type { Block } from '../../document/block.ts';
import { isMarked } from '../../document/marked-spans.ts';
import { matchesOf } from '../../document/matches.ts';
import { foldOf } from '../fold.ts';
import { type FoldedWord, foldedWordsOf } from '../originality/folded-words.ts';
import { wordsOf } from '../words.ts';
import type { PhraseList, PhraseMatch } from './phrases.ts';

/** A block with its folded words. */
export interface FoldedBlock {
  readonly block: Block;
  readonly words: readonly FoldedWord[];
}

/** All that a reader meets as text, headings included, less code and what stands beside the article. */
export const foldedBlocksIn: (article: Article) => readonly FoldedBlock[] = analysis(({ blocks }) =>
  blocks
    .filter(({ kind, text }) => kind !== 'code' && kind !== 'aside' && text !== '')
    .map((block) => ({ block, words: withoutGlue(block, foldedWordsOf(block)) })),
);

// `Kong.Inscrivez-vous` reads as a web address, or as the name of a product.
const GLUE = /\.(?=\p{Lu})(?<=\p{L}{2}\.)/gu;

/** Words less the glue of sentences: the second half begins a word of its own. */
function withoutGlue({ text }: Block, words: readonly FoldedWord[]): readonly FoldedWord[] {
  const cuts = matchesOf(text, GLUE).map(({ 0: glue, index }) => index + glue.length);
  if (cuts.length === 0) return words;
  let next = 0;
  return words.flatMap((word) => {
    while (next < cuts.length && cuts[next]! <= word.start) next++;
    const cut = cuts[next];
    if (cut === undefined || cut >= word.end) return [word];
    return [...wordsIn(text, word.start, cut, word), ...wordsIn(text, cut, word.end, word)];
  });
}

function wordsIn(text: string, from: number, to: number, word: FoldedWord): readonly FoldedWord[] {
  return wordsOf(text.slice(from, to)).map(([start, end]) => ({
    ...word,
    form: foldOf(text.slice(from + start, from + end)),
    start: from + start,
    end: from + end,
  }));
}

/** The phrases of a list in a block that are accepted, not quoted, not code and no shortcode. */
export function phrasesIn<Item>(
  list: PhraseList<Item>,
  folded: FoldedBlock,
  accepts: (match: PhraseMatch<Item>) => boolean = () => true,
  mayStart?: (word: number) => boolean,
): readonly PhraseMatch<Item>[] {
  const isMeantHere = (match: PhraseMatch<Item>) => isMeant(folded, match) && accepts(match);
  return list.matchesOf(folded.block.text, folded.words, isMeantHere, mayStart);
}

function isMeant(
  { block, words }: FoldedBlock,
  { firstWord, endWord, start, end }: PhraseMatch<unknown>,
): boolean {
  if (words[firstWord]!.quoted || words[endWord - 1]!.quoted) return false;
  return !isMarked(block, start, end, 'placeholder');
}

const SENTENCE_MARK = /[.!?…\n]/;
const CLAUSE_MARK = /[.!?…\n([,:;]/;

/** Whether a sentence, or a line, begins with a word of a block. */
export function opensSentence({ block, words }: FoldedBlock, word: number): boolean {
  return word === 0 || SENTENCE_MARK.test(block.text.slice(words[word - 1]!.end, words[word]!.start));
}

/** Whether a sentence, a line, a bracket or a clause begins with a word of a block. */
export function opensClause({ block, words }: FoldedBlock, word: number): boolean {
  if (word === 0) return true;
  const from = words[word - 1]!.end;
  const to = words[word]!.start;
  // Most words follow each other with one space.
  if (to - from === 1 && block.text.charCodeAt(from) === 0x20) return false;
  return CLAUSE_MARK.test(block.text.slice(from, to));
}
