import type { Article, Heading, Link, Section } from '../../document/article.ts';
import type { Block, Mark } from '../../document/block.ts';
import { endBlock } from './blocks.ts';
import type { BlockDraft, Composer, LinkDraft } from './composer.ts';
import { textOf } from './text-draft.ts';

/** What the composer has collected, as the article's own parts. */
export type ArticleParts = Pick<
  Article,
  'blocks' | 'headings' | 'sections' | 'links' | 'images' | 'comments' | 'anchors'
>;

interface Outline {
  readonly blocks: Block[];
  readonly headings: Heading[];
  readonly sections: SectionDraft[];
  readonly blockOf: Map<BlockDraft, Block>;
}

type SectionDraft = { -readonly [Key in keyof Section]: Section[Key] };

/** Ends the collection. */
export function assemble(composer: Composer): ArticleParts {
  endBlock(composer);
  const outline: Outline = {
    blocks: [],
    headings: [],
    sections: [{ level: 0, firstBlock: 0, endBlock: 0 }],
    blockOf: new Map(),
  };
  for (const draft of composer.blocks) addBlock(outline, draft);
  outline.sections.at(-1)!.endBlock = outline.blocks.length;

  return {
    blocks: outline.blocks,
    headings: outline.headings,
    sections: outline.sections,
    links: composer.links.map((draft) => linkOf(draft, outline.blockOf)),
    images: composer.images,
    comments: composer.comments,
    anchors: [...new Set(composer.anchors)],
  };
}

function addBlock(outline: Outline, draft: BlockDraft): void {
  const { heading, context } = draft;
  const text = textOf(draft);
  if (!heading && !hasText(text, draft.marks)) return;
  const opensSection = heading !== undefined && !heading.hidden;
  if (opensSection) openSection(outline, heading.level);
  const section = outline.sections.length - 1;
  const block = blockOf(draft, text, section);
  outline.blockOf.set(draft, block);
  if (!context.hidden) outline.blocks.push(block);
  if (!heading) return;

  const entry: Heading = {
    level: heading.level,
    text: block.text || heading.label || heading.alternatives.join(' '),
    block,
    tag: heading.tag,
    hidden: heading.hidden,
    ...(heading.nestedIn ? { nestedIn: heading.nestedIn } : {}),
    section,
  };
  outline.headings.push(entry);
  if (opensSection) outline.sections[section]!.heading = entry;
}

/** A block of nothing but shortcodes or expressions is no block. */
function hasText(text: string, marks: BlockDraft['marks']): boolean {
  if (!text) return false;
  if (!marks.some((mark) => mark.kind === 'placeholder')) return true;
  let at = 0;
  for (const { kind, start, end } of marks) {
    if (kind !== 'placeholder') continue;
    if (text.slice(at, start).trim()) return true;
    at = end;
  }
  return text.slice(at).trim() !== '';
}

function openSection({ blocks, sections }: Outline, level: number): void {
  let parent = sections.length - 1;
  sections[parent]!.endBlock = blocks.length;
  while (sections[parent]!.level >= level) parent = sections[parent]!.parent!;
  sections.push({ level, parent, firstBlock: blocks.length, endBlock: blocks.length });
}

function blockOf(draft: BlockDraft, text: string, section: number): Block {
  const { kind, runs, context, start, end } = draft;
  return {
    kind,
    text,
    map: runs,
    range: { start, end: Math.max(start, end) },
    marks: marksOf(draft),
    section,
    ...(context.list === undefined ? {} : { list: context.list }),
    ...(context.lang === undefined ? {} : { lang: context.lang }),
  };
}

function marksOf({ marks, length }: BlockDraft): Mark[] {
  return marks
    .map(({ kind, start, end, lang }) => {
      const clipped = Math.min(end < 0 ? length : end, length);
      return lang === undefined ? { kind, start, end: clipped } : { kind, start, end: clipped, lang };
    })
    .filter((mark) => mark.end > mark.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function linkOf(draft: LinkDraft, blocks: ReadonlyMap<BlockDraft, Block>): Link {
  const texts = draft.parts.map(({ block, mark }) =>
    (blocks.get(block)?.text ?? '').slice(mark.start, mark.end).trim(),
  );
  const text = texts.filter((part) => part).join(' ');
  const first =
    draft.parts.find(({ mark, block }) => mark.end > mark.start && blocks.has(block)) ?? draft.parts[0];
  const block = first && blocks.get(first.block);
  const label = draft.label ?? (text ? '' : draft.alternatives.join(' '));
  return {
    href: draft.href,
    text,
    range: { start: draft.start, end: draft.end },
    ...(draft.title === undefined ? {} : { title: draft.title }),
    ...(draft.rel === undefined ? {} : { rel: draft.rel }),
    ...(label ? { label } : {}),
    ...(block && first ? { block, start: first.mark.start, end: first.mark.end } : {}),
  };
}
