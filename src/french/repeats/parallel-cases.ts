import { analysis } from '../../document/analysis.ts';
import type { Article, Section } from '../../document/article.ts';
import { type Block, isProse } from '../../document/block.ts';
import { foldOf } from '../fold.ts';
import { countWords } from '../words.ts';
import { branchesOf, labelsIn, type Subheadings, subheadingsIn } from './case-headings.ts';
import { repeatedBlocksIn, repeatedSentencesIn } from './sentences.ts';

/** Whether two blocks that hold the same text treat two cases side by side, as sheets and references do. */
export type AreParallel = (first: Block, again: Block) => boolean;

/** Below so many words an article has no room for two cases: what returns there fills it. */
const SHORT_ARTICLE = 500;
/** In words, what is too much to be said of two things alike. */
const LONG_PASSAGE = 60;
/** Passages that two cases share: one alone may be a slip. */
const ENOUGH = 2;

/**
 * The parallel cases of an article: two sections side by side that have a subheading in common, or, in a longer text, stand inside
 * one part of it or have two passages in common. A short line without a stop heads a case as well (`Numéro violet`).
 */
export const parallelCasesIn: (article: Article) => AreParallel = analysis((article) => {
  const caseOf = casesIn(article);
  const subheadings = subheadingsIn(article);
  const shared = new Map<string, number>();
  const repeats = [...repeatedBlocksIn(article), ...sentenceBlocksIn(article)];
  for (const { first, again } of repeats) {
    const pair = caseOf(first, again);
    if (pair) shared.set(pair.key, (shared.get(pair.key) ?? 0) + 1);
  }
  const isLong =
    article.blocks.filter(isProse).reduce((sum, { text }) => sum + countWords(text), 0) > SHORT_ARTICLE;
  const areSections = remembered((pair: SectionPair) => {
    if (isLong && ((shared.get(keyOf(pair)) ?? 0) >= ENOUGH || areCases(article.sections, pair))) return true;
    return haveCommon(subheadings, pair);
  });
  const haveOwnLists = remembered(ownListsTestOf(article));
  const isCase: AreParallel = (first, again) => {
    const pair = caseOf(first, again);
    if (!pair) return false;
    // One line for each thing that is described: `Numéro violet`, `Numéro gris`.
    if (!pair.sections) return isLong || countWords(first.text) < LONG_PASSAGE;
    return areSections(pair.sections) || haveOwnLists([first.section, again.section]);
  };
  // Where some sections are cases, the text is a sheet: what else returns under another heading does so on purpose.
  const isSheet =
    isLong && repeats.some(({ first, again }) => first.section !== again.section && isCase(first, again));
  return (first, again) => (isSheet && first.section !== again.section) || isCase(first, again);
});

type SectionPair = readonly [first: number, again: number];

function keyOf(pair: SectionPair): string {
  return pair.join(' ');
}

/** A test of two sections, made once for each two. */
function remembered(test: (pair: SectionPair) => boolean): (pair: SectionPair) => boolean {
  const known = new Map<string, boolean>();
  return (pair) => {
    const key = keyOf(pair);
    const answer = known.get(key) ?? test(pair);
    known.set(key, answer);
    return answer;
  };
}

function sentenceBlocksIn(article: Article): readonly { readonly first: Block; readonly again: Block }[] {
  return repeatedSentencesIn(article).map(({ first, again }) => ({ first: first.block, again: again.block }));
}

interface Pair {
  readonly key: string;
  /** The two sections side by side that hold the blocks; none where both stand in one section. */
  readonly sections?: SectionPair;
}

function casesIn(article: Article): (first: Block, again: Block) => Pair | undefined {
  const labels = labelsIn(article);
  return (first, again) => {
    if (first.section === again.section) {
      const [one, other] = [labels.get(first), labels.get(again)];
      return one !== undefined && other !== undefined && one !== other
        ? { key: `${first.section} ${one} ${other}` }
        : undefined;
    }
    const sections = branchesOf(article.sections, first.section, again.section);
    return { key: keyOf(sections), sections };
  };
}

/** The level from which sections side by side are the cases of one matter; above it they are parts of the article. */
const CASE_LEVEL = 3;

function areCases(sections: readonly Section[], pair: SectionPair): boolean {
  const [first, again] = [sections[pair[0]]!, sections[pair[1]]!];
  return first.parent === again.parent && first.level >= CASE_LEVEL && first.level === again.level;
}

/** Whether two sections have a list each, and no item in common: what follows the lists may be the same. */
function ownListsTestOf({ blocks, sections }: Article): (pair: SectionPair) => boolean {
  const items = new Map<number, ReadonlySet<string>>();
  const itemsOf = (section: number) => {
    const { firstBlock, endBlock } = sections[section]!;
    const known =
      items.get(section) ??
      new Set(
        blocks
          .slice(firstBlock, endBlock)
          .filter(({ kind }) => kind === 'list-item')
          .map(({ text }) => foldOf(text)),
      );
    items.set(section, known);
    return known;
  };
  return ([first, again]) => {
    const [own, other] = [itemsOf(first), itemsOf(again)];
    return own.size > 1 && other.size > 1 && ![...own].some((item) => other.has(item));
  };
}

function haveCommon(subheadings: Subheadings, [first, again]: SectionPair): boolean {
  const [one, other] = [subheadings.get(first), subheadings.get(again)];
  return one !== undefined && other !== undefined && [...one].some((text) => other.has(text));
}
