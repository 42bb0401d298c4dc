import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import type { Block } from '../../document/block.ts';
import { once } from '../../document/once.ts';
import { isFunctionWord } from '../function-words.ts';
import { lemmasOf } from '../lemmas.ts';
import { defaultLexicon, lookUp } from '../lexicon/index.ts';
import { LIGHT_LEMMAS } from '../lists/light-lemmas.ts';
import { type Sentence, sentencesIn } from '../sentences.ts';
import { type Token, tokensIn } from '../tokens.ts';

/** What a paragraph or a section says: its content words as lemmas, and the runs of three words that it says it with. */
export interface Content {
  /** Its first block of prose. */
  readonly block: Block;
  /** In document order. */
  readonly blocks: readonly Block[];
  readonly lemmas: ReadonlySet<number>;
  readonly wording: ReadonlySet<number>;
  /** Surface words. */
  readonly words: number;
}

/** The content of each paragraph, in order. */
export const paragraphContentsIn: (article: Article) => readonly Content[] = analysis((article) =>
  contentsOf(article, ({ block }) => (block.kind === 'paragraph' ? block : undefined)),
);

/** The content of the prose between each heading and the next, lists included, in order. */
export const sectionContentsIn: (article: Article) => readonly Content[] = analysis((article) =>
  contentsOf(article, ({ block }) =>
    block.kind === 'quotation' ? undefined : article.sections[block.section],
  ),
);

/** Runs of words are counted for the few that are compared. */
class GrowingContent implements Content {
  readonly block: Block;
  readonly blocks: Block[] = [];
  readonly lemmas = new Set<number>();
  readonly #sentences: (readonly Token[])[] = [];
  words = 0;

  readonly #wording = once(() => new Set(this.#sentences.flatMap(runsOf)));

  constructor(block: Block) {
    this.block = block;
  }

  get wording(): ReadonlySet<number> {
    return this.#wording();
  }

  add(block: Block, tokens: readonly Token[], lemmas: readonly number[]): void {
    if (this.blocks.at(-1) !== block) this.blocks.push(block);
    for (const lemma of lemmas) this.lemmas.add(lemma);
    this.#sentences.push(tokens);
    this.words += tokens.length;
  }
}

function contentsOf(article: Article, keyOf: (sentence: Sentence) => object | undefined): readonly Content[] {
  const tokens = tokensIn(article);
  const lemmas = contentLemmasIn(article);
  const contents = new Map<object, GrowingContent>();
  for (const [index, sentence] of sentencesIn(article).entries()) {
    const key = keyOf(sentence);
    if (!key) continue;
    const content = contents.get(key) ?? new GrowingContent(sentence.block);
    contents.set(key, content);
    content.add(sentence.block, tokens[index]!, lemmas[index]!);
  }
  return [...contents.values()];
}

/** The content lemmas of each sentence, names, numbers and unknown words included, numbered in order of appearance. */
export const contentLemmasIn: (article: Article) => readonly (readonly number[])[] = analysis((article) => {
  const ofForms = new Map<string, number>();
  const ofLemmas = new Map<string, number>([['', NONE]]);
  const numberOf = (form: string): number => {
    const known = ofForms.get(form);
    if (known !== undefined) return known;
    const lemma = contentLemmaOf(form);
    const number = ofLemmas.get(lemma) ?? ofLemmas.size;
    ofLemmas.set(lemma, number);
    ofForms.set(form, number);
    return number;
  };
  return tokensIn(article).map((tokens) =>
    tokens.map(({ form }) => numberOf(form)).filter((number) => number !== NONE),
  );
});

const NONE = 0;
const SHORTEST_WORD = 3;

/** Empty for a word without content. A form of several words goes by the first in the alphabet, wherever it stands. */
function contentLemmaOf(form: string): string {
  const isShort = form.length < SHORTEST_WORD && !/^\d/.test(form);
  if (isShort || form.startsWith('-') || isFunctionWord(form)) return '';
  // A search without regard to accents would cost more than all else, and tells names from nothing.
  if (lookUp(defaultLexicon(), form) === 0) return form;
  const lemmas = lemmasOf(form);
  if (lemmas.some((lemma) => LIGHT_LEMMAS.has(lemma))) return '';
  return lemmas.toSorted()[0] ?? '';
}

const RUN = 3;

/** A number for each run of three words of a sentence; two runs hardly ever have the same. */
function runsOf(tokens: readonly Token[]): readonly number[] {
  const hashes = tokens.map(({ form }) => hashOf(form));
  const runs: number[] = [];
  for (let at = 0; at + RUN <= hashes.length; at++) {
    runs.push((Math.imul(Math.imul(hashes[at]!, 31) + hashes[at + 1]!, 0x01000193) + hashes[at + 2]!) | 0);
  }
  return runs;
}

function hashOf(form: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < form.length; at++) hash = Math.imul(hash ^ form.charCodeAt(at), 0x01000193);
  return hash;
}
