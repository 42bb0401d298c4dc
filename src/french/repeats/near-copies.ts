import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import type { Block } from '../../document/block.ts';
import { type FoldedWord, foldedWordsOf } from '../originality/folded-words.ts';
import { countWords } from '../words.ts';
import { paragraphContentsIn } from './content.ts';
import { type Likeness, likenessesAmong } from './likeness.ts';
import type { Repeat } from './sentences.ts';
import { repeatedBlocksIn } from './sentences.ts';

/** A paragraph that stands a second time with a few words changed. */
export interface NearCopy extends Repeat<Block> {
  /** Words that stand only in one of the two, in the one that has more of them. */
  readonly changed: number;
  /** Nothing but letters is changed: slips of the pen in one of the two. */
  readonly isMisspelt: boolean;
}

const FEWEST = { words: 25, lemmas: 8 };
/** Common runs of three words: two slips in ten words break most of them. */
const LEAST_WORDING = 0.25;
const MOST_CHANGED = 0.25;

/** The paragraphs of 25 words (W1) or more, three quarters of whose words stand in one before; what differs in numbers or names is no copy. */
export const nearCopiesIn: (article: Article) => readonly NearCopy[] = analysis((article) => {
  const exact = new Set(repeatedBlocksIn(article).flatMap(({ first, again }) => [first, again]));
  const paragraphs = paragraphContentsIn(article).filter(
    ({ block }) => !exact.has(block) && countWords(block.text) >= FEWEST.words,
  );
  const copies = new Map<Block, NearCopy>();
  for (const pair of likenessesAmong(paragraphs, FEWEST.lemmas)) {
    const copy = pair.wording >= LEAST_WORDING ? copyOf(pair) : undefined;
    if (copy && !copies.has(copy.again)) copies.set(copy.again, copy);
  }
  return [...copies.values()];
});

function copyOf({ first: { block: first }, again: { block: again } }: Likeness): NearCopy | undefined {
  const [one, other] = [foldedWordsOf(first), foldedWordsOf(again)];
  const lost = missingFrom(other, one);
  const won = missingFrom(one, other);
  const changed = Math.max(lost.length, won.length);
  if (changed > MOST_CHANGED * Math.min(one.length, other.length)) return undefined;
  const unlike = [...unpaired(lost, won), ...unpaired(won, lost)];
  if (unlike.some(isNumberOrName)) return undefined;
  return { first, again, changed, isMisspelt: unlike.length === 0 };
}

/** The words of one list that the other has not, or not as often. */
function missingFrom(other: readonly FoldedWord[], words: readonly FoldedWord[]): readonly FoldedWord[] {
  const counts = new Map<string, number>();
  for (const { form } of other) counts.set(form, (counts.get(form) ?? 0) + 1);
  return words.filter(({ form }) => {
    const left = counts.get(form) ?? 0;
    counts.set(form, left - 1);
    return left <= 0;
  });
}

/** What more words than these are changed is none that a comparison of each with each is worth. */
const MOST_COMPARED = 40;

/** The words that are no slip of the pen for one of the others. */
function unpaired(words: readonly FoldedWord[], others: readonly FoldedWord[]): readonly FoldedWord[] {
  if (words.length > MOST_COMPARED || others.length > MOST_COMPARED) return words;
  return words.filter(({ form }) => !others.some((other) => isSlipOf(form, other.form)));
}

const LONGEST_SLIP = 2;

/** The same letters but for two in a row, one too many or one too few. Numbers have no slips. */
function isSlipOf(one: string, other: string): boolean {
  if (/\d/.test(one) || Math.abs(one.length - other.length) > LONGEST_SLIP) return false;
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < most - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return Math.max(one.length, other.length) - head - tail <= LONGEST_SLIP && head + tail > 1;
}

function isNumberOrName({ form, block, start }: FoldedWord): boolean {
  return /\d/.test(form) || (start > 0 && /^\p{Lu}/u.test(block.text.slice(start, start + 2)));
}
