import type { Article } from '../../document/article.ts';
import { isBody } from '../../document/block.ts';
import { foldOf } from '../fold.ts';
import { tokensOf } from '../tokens.ts';
import { atomsOf } from './atoms.ts';
import { heldUnitCount } from './match.ts';
import type { Phrase } from './phrase.ts';
import type { CompiledKeyphrase } from './search.ts';

/** How much of a phrase a body holds, wherever its words stand. */
export interface Presence {
  /** Content words of the phrase. */
  readonly words: number;
  /** Those that the body holds in any inflection. */
  readonly held: number;
  /** Those of the others of whose family it holds a word: `électricité` for `électrique`. */
  readonly related: number;
}

/** Of the keyphrase and its synonyms, the presence of the one that is there most. */
export function presenceIn(article: Article, { phrases }: CompiledKeyphrase): Presence {
  const text = article.blocks
    .filter(isBody)
    .map((block) => block.text)
    .join('\n');
  const atoms = atomsOf(text, tokensOf(text));
  const stems = new Set(atoms.flatMap(({ fold }) => stemsOf(fold)));
  const found = phrases.map((phrase): Presence => {
    const held = heldUnitCount(phrase, atoms);
    const related = contentFolds(phrase).filter((fold) => stems.has(stemOf(fold))).length;
    return { words: phrase.unitCount, held, related: Math.max(0, related - held) };
  });
  return found.reduce((best, one) => (shareOf(one) > shareOf(best) ? one : best));
}

function shareOf({ words, held, related }: Presence): number {
  return words === 0 ? 0 : (held + related / 2) / words;
}

function contentFolds({ atoms, unitOf }: Phrase): readonly string[] {
  return [...new Set(atoms.filter((_, index) => unitOf[index]! >= 0).map(({ fold }) => foldOf(fold)))];
}

const SHORTEST_STEM = 5;

/** What most words of one family begin with. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(SHORTEST_STEM, Math.ceil(0.6 * word.length)));
}

/** All beginnings that may be the stem of a related word. */
function stemsOf(word: string): readonly string[] {
  const folded = foldOf(word);
  const stems: string[] = [];
  for (let length = SHORTEST_STEM; length <= Math.min(folded.length, LONGEST_STEM); length++)
    stems.push(folded.slice(0, length));
  return stems;
}

const LONGEST_STEM = 12;
