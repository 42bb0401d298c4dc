import type { Lexicon } from '../lexicon/lexicon-file.ts';
import { Corrector } from './corrections.ts';
import type { GrammarWord } from './grammar-word.ts';
import { type NounPhrases, nounPhrasesOf } from './noun-phrases.ts';

/** What the passes read: the words of a text and the noun phrases among them. */
export interface GrammarText {
  readonly text: string;
  readonly words: readonly GrammarWord[];
  readonly phrases: NounPhrases;
  readonly lexicon: Lexicon;
  readonly corrector: Corrector;
}

export function grammarTextOf(text: string, words: readonly GrammarWord[], lexicon: Lexicon): GrammarText {
  return { text, words, phrases: nounPhrasesOf(words), lexicon, corrector: new Corrector(text, lexicon) };
}

/** The form at a place, or '.' beyond the text: the ends of a text are those of a sentence. */
export function formAt(words: readonly GrammarWord[], at: number): string {
  return words[at]?.form ?? '.';
}
