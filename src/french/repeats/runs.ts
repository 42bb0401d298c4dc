import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import { type Block, isProse } from '../../document/block.ts';
import { type FoldedWord, foldedWordsIn } from '../originality/folded-words.ts';
import type { Repeat } from './sentences.ts';

/** A run of words of one block. */
export interface Run {
  readonly block: Block;
  /** Offsets in `block.text`. */
  readonly start: number;
  readonly end: number;
  /** Words, an elided form counted with the word it leans on. */
  readonly words: number;
}

/** A run of words, an elided form joined to the word it leans on (`l'` + `été`). */
interface Joined {
  readonly form: string;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** Words that make a run: enough that nobody writes them twice by chance. */
const LEAST_WORDS = 10;

/** The longest runs of ten words or more that stand in the prose before, each within one block and outside quotations. */
export const repeatedRunsIn: (article: Article) => readonly Repeat<Run>[] = analysis((article) => {
  const words = joined(foldedWordsIn(article).filter(({ block }) => isProse(block)));
  const hashes = hashesOf(words);
  const seen = new Map<number, number>();
  const repeats: Repeat<Run>[] = [];
  for (let at = 0; at + LEAST_WORDS <= words.length; ) {
    const hash = isOneRun(words, at) ? hashes[at] : undefined;
    const first = hash === undefined ? undefined : seen.get(hash);
    // A hash only proposes: the words decide.
    if (first === undefined || !agree(words, first, at)) {
      if (hash !== undefined && first === undefined) seen.set(hash, at);
      at++;
      continue;
    }
    const length = lengthOf(words, first, at);
    repeats.push({ first: runOf(words, first, length), again: runOf(words, at, length) });
    at += length;
  }
  return repeats;
});

const FACTOR = 0x01000193;
/** The weight of the word that leaves the window. */
const LEAVING = Array.from({ length: LEAST_WORDS }).reduce<number>((power) => Math.imul(power, FACTOR), 1);

/** A rolling hash of the ten words from each word on; words are numbered in order of appearance. */
function hashesOf(words: readonly Joined[]): Int32Array {
  const numbers = new Map<string, number>();
  const ids = new Int32Array(words.length);
  const hashes = new Int32Array(words.length);
  let hash = 0;
  for (const [at, { form }] of words.entries()) {
    const id = numbers.get(form) ?? numbers.size + 1;
    numbers.set(form, id);
    ids[at] = id;
    hash = (Math.imul(hash, FACTOR) + id) | 0;
    if (at >= LEAST_WORDS) hash = (hash - Math.imul(ids[at - LEAST_WORDS]!, LEAVING)) | 0;
    if (at + 1 >= LEAST_WORDS) hashes[at + 1 - LEAST_WORDS] = hash;
  }
  return hashes;
}

function agree(words: readonly Joined[], first: number, again: number): boolean {
  for (let i = 0; i < LEAST_WORDS; i++) if (words[first + i]!.form !== words[again + i]!.form) return false;
  return true;
}

function joined(words: readonly FoldedWord[]): readonly Joined[] {
  const all: Joined[] = [];
  // Told of each word alone: to look at the end of what grows would copy it each time.
  let isElided = false;
  for (const { form, block, start, end, quoted } of words) {
    const former = all.at(-1);
    const leans = isElided || form.startsWith('-');
    isElided = form.endsWith("'");
    if (former && leans && former.block === block)
      all[all.length - 1] = { ...former, form: former.form + form, end };
    else all.push({ form, block, start, end, quoted });
  }
  return all;
}

function isOneRun(words: readonly Joined[], at: number): boolean {
  const { block } = words[at]!;
  for (let i = at; i < at + LEAST_WORDS; i++) if (words[i]!.quoted || words[i]!.block !== block) return false;
  return true;
}

/** How far two runs agree; they never overlap. */
function lengthOf(words: readonly Joined[], first: number, again: number): number {
  let length = LEAST_WORDS;
  while (first + length < again) {
    const [one, other] = [words[first + length]!, words[again + length]];
    if (!other || other.form !== one.form || other.quoted || other.block !== words[again]!.block) break;
    if (one.block !== words[first]!.block) break;
    length++;
  }
  return length;
}

function runOf(words: readonly Joined[], at: number, length: number): Run {
  const { block, start } = words[at]!;
  return { block, start, end: words[at + length - 1]!.end, words: length };
}
