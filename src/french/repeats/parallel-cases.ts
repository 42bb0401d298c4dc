import { analysis } from '../../document/analysis.ts';
import type { Article, Section } from '../../document/article.ts';
import { type Block, isProse } from '../../document/block.ts';
import { foldOf } from '../fold.ts';
import { countWords } from '../words.ts';
import { repeatedBlocksIn, repeatedSentencesIn } from './sentences.ts';

/** Whether two blocks that hold the same text treat two cases side by side, as sheets and references do. */
export type AreParallel = (first: Block, again: Block) => boolean;

/** Below so many words an article has no room for two cases: what returns there fills it. */
const SHORT_ARTICLE = 500;
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
  for (const { first, again } of [...repeatedBlocksIn(article), ...sentenceBlocksIn(article)]) {
    const pair = caseOf(first, again);
    if (pair) shared.set(pair.key, (shared.get(pair.key) ?? 0) + 1);
  }
  const isLong =
    article.blocks.filter(isProse).reduce((sum, { text }) => sum + countWords(text), 0) > SHORT_ARTICLE;
  return (first, again) => {
    const pair = caseOf(first, again);
    if (!pair) return false;
    if (isLong && ((shared.get(pair.key) ?? 0) >= ENOUGH || areCases(article.sections, pair))) return true;
    return pair.sections !== undefined && haveCommon(subheadings, pair.sections);
  };
});

function sentenceBlocksIn(article: Article): readonly { readonly first: Block; readonly again: Block }[] {
  return repeatedSentencesIn(article).map(({ first, again }) => ({ first: first.block, again: again.block }));
}

interface Pair {
  readonly key: string;
  /** The two sections side by side that hold the blocks; none where both stand in one section. */
  readonly sections?: readonly [number, number];
}

function casesIn(article: Article): (first: Block, again: Block) => Pair | undefined {
  const labels = labelsIn(article);
  return (first, again) => {
    if (first.section === again.section) {
      const [one, other] = [labels.get(first), labels.get(again)];
      return one && other && one !== other ? { key: `${first.section} ${one} ${other}` } : undefined;
    }
    const sections = branchesOf(article.sections, first.section, again.section);
    return { key: sections.join(' '), sections };
  };
}

/** The outermost sections that hold one of the two and not the other. */
function branchesOf(sections: readonly Section[], first: number, again: number): readonly [number, number] {
  const around = new Set(ancestorsOf(sections, first));
  const path = ancestorsOf(sections, again);
  const other = path.findIndex((section) => around.has(section));
  const branch = path.at(other < 0 ? -1 : Math.max(0, other - 1))!;
  const meeting = other < 0 ? undefined : path[other];
  const own = ancestorsOf(sections, first);
  const at = meeting === undefined ? own.length : own.indexOf(meeting);
  return [own.at(Math.max(0, at - 1))!, branch];
}

/** The level from which sections side by side are the cases of one matter; above it they are parts of the article. */
const CASE_LEVEL = 3;

function areCases(sections: readonly Section[], { sections: pair }: Pair): boolean {
  const [first, again] = pair?.map((section) => sections[section]!) ?? [];
  if (!first || !again || first.parent !== again.parent) return false;
  return first.level >= CASE_LEVEL && first.level === again.level;
}

/** A section and those around it, from within. */
function ancestorsOf(sections: readonly Section[], section: number): readonly number[] {
  const path: number[] = [];
  for (let at: number | undefined = section; at !== undefined; at = sections[at]!.parent) path.push(at);
  return path;
}

type Subheadings = ReadonlyMap<number, ReadonlySet<string>>;

/** The headings below each section, folded. */
function subheadingsIn({ headings, sections }: Article): Subheadings {
  const below = new Map<number, Set<string>>();
  for (const { text, section, hidden } of headings) {
    if (hidden) continue;
    for (const around of ancestorsOf(sections, section).slice(1)) {
      const known = below.get(around);
      if (known) known.add(foldOf(text));
      else below.set(around, new Set([foldOf(text)]));
    }
  }
  return below;
}

function haveCommon(subheadings: Subheadings, [first, again]: readonly [number, number]): boolean {
  const [one, other] = [subheadings.get(first), subheadings.get(again)];
  return one !== undefined && other !== undefined && [...one].some((text) => other.has(text));
}

const LONGEST_LABEL = 60;

/** The line that heads each block inside its section, by its place: a short paragraph that ends no sentence. */
function labelsIn({ blocks }: Article): ReadonlyMap<Block, number> {
  const labels = new Map<Block, number>();
  let label: number | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.section !== blocks[index - 1]?.section) label = undefined;
    if (block.kind === 'paragraph' && block.text.length <= LONGEST_LABEL && !/[.!?…»]$/.test(block.text))
      label = index;
    else if (label !== undefined) labels.set(block, label);
  }
  return labels;
}
