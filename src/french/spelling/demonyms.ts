import type { Article } from '../../document/article.ts';
import { isProse } from '../../document/block.ts';
import { matchesOf } from '../../document/matches.ts';
import { foldOf } from '../fold.ts';
import { opensSentence } from './surroundings.ts';

/** Endings by which French makes adjectives and nouns of names of places and people. Closed set, folded. */
const DEMONYM =
  /(?:oi|ai|ien|een|in|ain|an|ard|ot|at|ond|iot|asque|esque|isme|iste)(?:se?s?|ne?s?|te?s?|e?s?|ds?|des?)$/;
/** Letters of the shortest stem that tells a name. */
const SHORTEST_STEM = 4;
const CAPITALISED = /\p{Lu}[\p{Ll}’'-]{3,30}/gu;

/**
 * Whether a word in lower case is made of a name that the article writes with a capital (`Grasse`: `grassois`; `Saint-Étienne` has
 * other ways). No dictionary holds those of every village.
 */
export type IsDemonym = (word: string) => boolean;

/** The words of an article that are made of its names; its names are read when first asked for. */
export function demonymsOf({ blocks }: Article): IsDemonym {
  let stems: ReadonlySet<string> | undefined;
  return (word) => {
    if (word !== word.toLowerCase()) return false;
    const folded = foldOf(word);
    const ending = DEMONYM.exec(folded)?.[0];
    if (!ending || folded.length - ending.length < SHORTEST_STEM) return false;
    stems ??= stemsOf(blocks.filter(isProse).map(({ text }) => text));
    return stems.has(folded.slice(0, folded.length - ending.length));
  };
}

/** The capitalised words, and what they are before a last vowel: `Grasse` and `Grass`. */
function stemsOf(texts: readonly string[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const text of texts) {
    for (const { 0: name, index } of matchesOf(text, CAPITALISED)) {
      if (opensSentence(text, index)) continue;
      const folded = foldOf(name);
      stems.add(folded).add(folded.replace(/(?:es?|s|[aiouy])$/, ''));
    }
  }
  return stems;
}
