import { type FoldedBlock, opensClause, phrasesIn } from '../../src/french/phrases/blocks.ts';
import { type PhraseList, type PhraseMatch, phraseList } from '../../src/french/phrases/phrases.ts';
import { CALQUES, type Calque } from './lists/calques.ts';

/** A calque in a block; offsets in its text. */
export interface FoundCalque {
  readonly calque: Calque;
  readonly start: number;
  readonly end: number;
}

/** The calques of a block, each without the words beside it that tell that it is one. */
export function calquesIn(folded: FoldedBlock): readonly FoundCalque[] {
  const accepts = (match: PhraseMatch<Entry>) => isMeant(match, folded);
  return phrasesIn(LIST, folded, accepts).map((match) => {
    const { item, firstWord, endWord } = match;
    const words = folded.words.slice(firstWord, endWord);
    const { start, end } = item.core?.matchesOf(folded.block.text, words)[0] ?? match;
    return { calque: item.calque, start, end };
  });
}

interface Entry {
  readonly calque: Calque;
  /** What the brackets of the phrase enclose. */
  readonly core: PhraseList<undefined> | undefined;
}

const BRACKETS = /\[(.+)\]/;

const LIST = phraseList(
  CALQUES.flatMap((calque) =>
    calque.phrases.map((phrase): readonly [string, Entry] => {
      const core = BRACKETS.exec(phrase)?.[1];
      const list = core === undefined ? undefined : phraseList([[core, undefined] as const]);
      return [phrase.replace(BRACKETS, '$1'), { calque, core: list }];
    }),
  ),
);

function isMeant({ item, firstWord, endWord }: PhraseMatch<Entry>, folded: FoldedBlock): boolean {
  const { opens, notAfter, notBefore } = item.calque;
  const { words } = folded;
  if (opens && !opensClause(folded, firstWord)) return false;
  return !notAfter?.has(words[firstWord - 1]?.form ?? '') && !notBefore?.has(words[endWord]?.form ?? '');
}
