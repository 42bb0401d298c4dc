import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import type { Block } from '../../document/block.ts';
import { foldOf } from '../fold.ts';
import { valueOfForm } from '../lexicon/known.ts';
import { defaultLexicon } from '../lexicon/load.ts';
import { type Sentence, sentencesIn } from '../sentences.ts';
import type { Word } from '../words.ts';

/** A name in the running text: capitalised words that follow each other, particles between them included. */
export interface ProperName {
  readonly text: string;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** Its capitalised words. */
  readonly words: readonly string[];
}

const PARTICLES: ReadonlySet<string> = new Set(
  "de du des d' la le l' van von der den ben bin al el da di del y".split(' '),
);

/** The names of an article's prose, in document order. A common noun with a capital (`l’État`) is none. */
export const namesIn: (article: Article) => readonly ProperName[] = analysis((article) =>
  sentencesIn(article).flatMap(namesOfSentence),
);

function namesOfSentence(sentence: Sentence): readonly ProperName[] {
  const names: ProperName[] = [];
  let run: Word[] = [];
  const close = () => {
    const name = nameOf(run, sentence);
    if (name) names.push(name);
    run = [];
  };
  for (const [index, word] of sentence.words.entries()) {
    const gap = run.length > 0 ? sentence.block.text.slice(run.at(-1)!.end, word.start) : '';
    if (run.length > 0 && !/^[\s-]?$/.test(gap)) close();
    const particle = run.length > 0 && PARTICLES.has(word.text.toLowerCase().replace('’', "'"));
    if (isCapitalised(word.text) && (index > 0 || !isCommon(word.text))) run.push(word);
    else if (particle) run.push(word);
    else close();
  }
  close();
  return names;
}

function nameOf(run: readonly Word[], { block }: Sentence): ProperName | undefined {
  const last = run.findLastIndex(({ text }) => isCapitalised(text));
  const words = run.slice(0, last + 1);
  const capitalised = words.filter(({ text }) => isCapitalised(text));
  if (capitalised.length === 0 || capitalised.every(({ text }) => isCommon(text))) return undefined;
  const { start } = words[0]!;
  const { end } = words.at(-1)!;
  return {
    text: block.text.slice(start, end),
    block,
    start,
    end,
    words: capitalised.map(({ text }) => text),
  };
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}’'.-]*[\p{L}\p{N}]$/u.test(word);
}

/** Whether the word is a common one that only took a capital. */
function isCommon(word: string): boolean {
  return valueOfForm(defaultLexicon(), word.toLowerCase()) !== 0;
}

/** Every folded word of an article, running text or not: what a draft may take its names from. */
export const vocabularyIn: (article: Article) => ReadonlySet<string> = analysis((article) => {
  const texts = [...article.blocks.map(({ text }) => text), article.metadata.title?.value ?? ''];
  return new Set(texts.flatMap((text) => foldedPartsOf(text)));
});

// Without spaces and apostrophes: `l’Élysée` gives `elysee`, and `Jean-Luc` both the whole and its parts.
function foldedPartsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{M}\p{N}-]+/u).flatMap((word) => {
    const folded = foldOf(word);
    return folded.includes('-') ? [folded, ...folded.split('-')] : [folded];
  });
}
