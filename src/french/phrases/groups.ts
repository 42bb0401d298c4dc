import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import { foldOf } from '../fold.ts';
import { type PhraseList, phraseList } from './phrases.ts';
import { type WordClasses, withoutClasses } from './word-classes.ts';

/** Phrases of one kind, as the lists of residue hold them. How a phrase is written: see `piecesOf`. */
export interface PhraseGroup<Standing extends string> {
  /** Where one must stand to be reported. */
  readonly at: Standing;
  /** What leaves such phrases behind. */
  readonly why: string;
  /** Where they stand rightly, and are reported nevertheless; none known when missing. */
  readonly falseAlarm?: string;
  /** An article whose title or main headings tell of this speaks of such phrases; folded. */
  readonly unlessAbout?: RegExp;
  /** Set where one such phrase alone is proof. */
  readonly isSure?: boolean;
  readonly phrases: readonly string[];
}

/** All phrases of some groups, each with its group; `<name>` in them stands for the words of a class. */
export function phrasesOfGroups<Standing extends string>(
  groups: readonly PhraseGroup<Standing>[],
  classes: WordClasses = {},
): PhraseList<PhraseGroup<Standing>> {
  return phraseList(phrasesOf(groups, classes));
}

/** The phrases of some groups with their classes written out, each time anew: a list may never be asked for. */
function phrasesOf<Standing extends string>(
  groups: readonly PhraseGroup<Standing>[],
  classes: WordClasses,
): Iterable<readonly [string, PhraseGroup<Standing>]> {
  return {
    *[Symbol.iterator]() {
      for (const group of groups)
        for (const phrase of group.phrases)
          for (const one of withoutClasses(phrase, classes)) yield [one, group] as const;
    },
  };
}

/** The title and main headings of an article, folded word by word: what it is about. */
export const subjectOf: (article: Article) => string = analysis(({ headings, metadata }) => {
  const main = headings.filter(({ level }) => level <= 2).map(({ text }) => text);
  return [metadata.title?.value ?? '', ...main]
    .flatMap((text) => text.split(/\s+/))
    .map(foldOf)
    .join(' ');
});
