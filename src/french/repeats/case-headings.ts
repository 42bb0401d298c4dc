import type { Article, Section } from '../../document/article.ts';
import type { Block } from '../../document/block.ts';
import { foldOf } from '../fold.ts';

/** The outermost sections that hold one of the two and not the other. */
export function branchesOf(
  sections: readonly Section[],
  first: number,
  again: number,
): readonly [first: number, again: number] {
  const around = new Set(ancestorsOf(sections, first));
  const path = ancestorsOf(sections, again);
  const other = path.findIndex((section) => around.has(section));
  const branch = path.at(other < 0 ? -1 : Math.max(0, other - 1))!;
  const meeting = other < 0 ? undefined : path[other];
  const own = ancestorsOf(sections, first);
  const at = meeting === undefined ? own.length : own.indexOf(meeting);
  return [own.at(Math.max(0, at - 1))!, branch];
}

/** A section and those around it, from within. */
function ancestorsOf(sections: readonly Section[], section: number): readonly number[] {
  const path: number[] = [];
  for (let at: number | undefined = section; at !== undefined; at = sections[at]!.parent) path.push(at);
  return path;
}

export type Subheadings = ReadonlyMap<number, ReadonlySet<string>>;

/** The headings below each section, folded. */
export function subheadingsIn({ headings, sections }: Article): Subheadings {
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

const LONGEST_LABEL = 60;

/** The line that heads each block inside its section, by its place: a short paragraph that ends no sentence. */
export function labelsIn({ blocks }: Article): ReadonlyMap<Block, number> {
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
