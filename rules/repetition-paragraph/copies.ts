import { analysis } from '../../src/document/analysis.ts';
import type { Article } from '../../src/document/article.ts';
import type { Block } from '../../src/document/block.ts';
import { subheadingsIn } from '../../src/document/headings.ts';
import { foldOf } from '../../src/french/fold.ts';
import { nearCopiesIn } from '../../src/french/repeats/near-copies.ts';
import { type Repeat, repeatedBlocksIn } from '../../src/french/repeats/sentences.ts';
import { countWords } from '../../src/french/words.ts';

/** A block that stands a second time: word for word, with slips of the pen, or with other words here and there. */
export interface Copy extends Repeat<Block> {
  readonly kind: 'exact' | 'misspelt' | 'changed';
}

/** The blocks that are copies of one before. What has other words under another heading is a sheet, and none. */
export const copiesIn: (article: Article) => readonly Copy[] = analysis((article) => [
  ...repeatedBlocksIn(article).map((repeat) => ({ ...repeat, kind: 'exact' as const })),
  ...nearCopiesIn(article)
    .filter(({ isMisspelt, first, again }) => isMisspelt || first.section === again.section)
    .map(
      ({ first, again, isMisspelt }): Copy => ({ first, again, kind: isMisspelt ? 'misspelt' : 'changed' }),
    ),
]);

/** Sheets copy several sections, or cases below the main headings; one main section alone was pasted. In words (W1). */
const SHORTEST_SECTION = 60;

/** The section that stands a second time beside the first, under another heading, when it is the only one: its first block. */
export function copiedSectionIn(article: Article): Repeat<Block> | undefined {
  const copied = new Map<number, Map<number, Copy[]>>();
  for (const copy of copiesIn(article)) {
    const [from, to] = [copy.first.section, copy.again.section];
    if (copy.kind === 'changed' || from === to) continue;
    const ofSection = copied.get(to) ?? new Map<number, Copy[]>();
    copied.set(to, ofSection.set(from, [...(ofSection.get(from) ?? []), copy]));
  }
  if (copied.size !== 1) return undefined;
  const [[to, froms]] = [...copied] as [[number, Map<number, Copy[]>]];
  const whole = [...froms].find(([from, copies]) => isWhole(article, from, to, copies));
  return whole?.[1][0];
}

function isWhole(article: Article, from: number, to: number, copies: readonly Copy[]): boolean {
  const { sections, blocks } = article;
  const top = Math.min(...subheadingsIn(article).map(({ level }) => level));
  const [one, other] = [sections[from]!, sections[to]!];
  if (!one.heading || !other.heading || one.level !== top || other.level !== top) return false;
  if (foldOf(one.heading.text) === foldOf(other.heading.text)) return false;
  const copied = new Set(copies.map(({ again }) => again));
  const words = [...copied].reduce((sum, { text }) => sum + countWords(text), 0);
  const own = blocks.filter(({ section, kind }) => section === to && kind !== 'heading');
  const rest = own.filter((block) => !copied.has(block)).reduce((sum, { text }) => sum + countWords(text), 0);
  return words >= SHORTEST_SECTION && rest * REST <= words;
}

/** Short lines, which are no copies by themselves, may be so little of the section: a fifth. */
const REST = 5;
