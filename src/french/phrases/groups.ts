import { type PhraseList, phraseList } from './phrases.ts';

/** Phrases of one kind, as the lists of residue hold them. How a phrase is written: see `piecesOf`. */
export interface PhraseGroup<Standing extends string> {
  /** Where one must stand to be reported. */
  readonly at: Standing;
  /** What leaves such phrases behind. */
  readonly why: string;
  /** Where they stand rightly, and are reported nevertheless; none known when missing. */
  readonly falseAlarm?: string;
  readonly phrases: readonly string[];
}

/** All phrases of some groups, each with its group. */
export function phrasesOfGroups<Standing extends string>(
  groups: readonly PhraseGroup<Standing>[],
): PhraseList<PhraseGroup<Standing>> {
  return phraseList(groups.flatMap((group) => group.phrases.map((phrase) => [phrase, group] as const)));
}
