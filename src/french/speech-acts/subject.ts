import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import type { Block } from '../../document/block.ts';
import { foldedBlocksIn } from '../phrases/blocks.ts';
import { subjectOf } from '../phrases/groups.ts';
import { OF_TEXTS, textWordOf, WRITING_SUBJECTS } from './text-words.ts';

/**
 * What an article that is itself about texts, or about pages and their parts, asks more of an act: 0 for all
 * others. Blocks that hold what was left are no part of its subject.
 */
export function demandOf(article: Article, besides: ReadonlySet<Block>): number {
  if (
    subjectOf(article)
      .split(/[^\p{L}-]+/u)
      .some((word) => WRITING_SUBJECTS.test(word))
  )
    return MOST_DEMAND;
  const { words, ofTexts, blocks, ofParts } = countsOf(article, besides);
  if (words < FEWEST_WORDS || blocks < FEWEST_BLOCKS) return 0;
  if ((100 * ofTexts) / words >= SHARE_OF_TEXTS) return MOST_DEMAND;
  const excess = (100 * ofParts) / words - SHARE_OF_PARTS;
  return Math.min(MOST_OF_PARTS, Math.max(0, excess));
}

const MOST_DEMAND = 3.5;
const MOST_OF_PARTS = 2;
const FEWEST_WORDS = 25;
const FEWEST_BLOCKS = 3;
/** Words per 100 that name texts, from which on an article is about them; and that name what pages hold, too. */
const SHARE_OF_TEXTS = 1.2;
const SHARE_OF_PARTS = 0.8;
// One block that is full of such words is what was left, not the subject.
const MOST_OF_ONE = 2;

function countsOf(article: Article, besides: ReadonlySet<Block>) {
  const counts = { words: 0, ofTexts: 0, blocks: 0, ofParts: 0 };
  for (const folded of foldedBlocksIn(article)) {
    if (besides.has(folded.block)) continue;
    let ofTexts = 0;
    let ofParts = 0;
    for (const { form } of folded.words) {
      if (OF_TEXTS.has(form)) ofTexts++;
      const field = textWordOf(form)?.field;
      if (field !== undefined && field !== 'party' && field !== 'knowledge') ofParts++;
    }
    counts.words += folded.words.length;
    counts.ofTexts += Math.min(ofTexts, MOST_OF_ONE);
    counts.ofParts += Math.min(ofParts, MOST_OF_ONE);
    if (ofParts > 0) counts.blocks++;
  }
  return counts;
}

const FAMILIAR: ReadonlySet<string> = new Set(['tu', 'toi', 'tes', 'ta']);
const FEWEST_TU = 4;

/** Whether an article says tu to its readers. */
export const saysTuIn: (article: Article) => boolean = analysis((article) => {
  let count = 0;
  for (const { words } of foldedBlocksIn(article))
    for (const { form, quoted } of words) if (!quoted && FAMILIAR.has(form)) count++;
  return count >= FEWEST_TU;
});
