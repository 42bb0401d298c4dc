import { analysis } from '../../src/document/analysis.ts';
import type { Article, Heading } from '../../src/document/article.ts';
import type { Block } from '../../src/document/block.ts';
import { plainSubheadingsIn, subheadingsIn } from '../../src/document/headings.ts';
import { foldOf } from '../../src/french/fold.ts';

/** What an article, or a part of it, sets out one by one. */
export interface Enumeration {
  /** `framed` counts introduction, conclusion and the like as well. */
  readonly kind: 'numbered' | 'headings' | 'framed' | 'list' | 'leads' | 'table';
  readonly count: number;
}

/** Headings that stand beside what an article enumerates. Folded beginnings. */
const FRAME =
  /^(?:\W*)(?:(?:en |mon |notre |ma |pour )?(?:introduction|conclusion|conclure|resume|synthese|bref|bilan|intro|preambule)|(?:foire aux questions|faq|questions|sommaire|sources?|references?|bibliographie|liens?|ressources|pour aller plus loin|a lire|voir aussi|le mot de la fin|pour finir|a retenir|ce qu'il faut retenir|contexte|avant de|remerciements|notes?)\b)/;

/** All that the blocks from `from` to `to` set out one by one, each way of counting it. */
export function enumerationsIn(
  article: Article,
  from = 0,
  to = article.blocks.length,
): readonly Enumeration[] {
  const blocks = article.blocks.slice(from, to);
  return [
    ...headingCounts(article, from, to),
    ...listCounts(blocks),
    { kind: 'leads', count: blocks.filter(opensWithLead).length },
    { kind: 'leads', count: blocks.filter(opensWithNumber).length },
    ...(blocks.some(({ kind }) => kind === 'table-cell') ? [{ kind: 'table', count: 0 } as const] : []),
  ];
}

function headingCounts(article: Article, from: number, to: number): readonly Enumeration[] {
  const within = titlesIn(article).filter(({ at }) => at >= from && at < to);
  const counts: Enumeration[] = [];
  for (const level of new Set(within.map((title) => title.level))) {
    const ofLevel = within.filter((title) => title.level === level);
    counts.push({ kind: 'framed', count: ofLevel.length });
    counts.push({
      kind: 'headings',
      count: ofLevel.filter(({ text }) => !FRAME.test(foldedTextOf(text))).length,
    });
    const numbered = chainsOf(ofLevel.map(({ text }) => numberOf(text)));
    for (const count of numbered) counts.push({ kind: 'numbered', count });
    for (const count of groupsOf(ofLevel)) counts.push({ kind: 'framed', count });
  }
  return counts;
}

interface Title {
  readonly text: string;
  readonly level: number;
  readonly at: number;
  readonly parent: number;
}

const titlesIn: (article: Article) => readonly Title[] = analysis((article) => {
  const places = new Map(article.blocks.map((block, index) => [block, index]));
  const ofHeading = ({ text, level, block, section }: Heading): Title => ({
    text,
    level,
    at: places.get(block) ?? 0,
    parent: article.sections[section]?.parent ?? 0,
  });
  const plain = plainSubheadingsIn(article).map((block) => ({
    text: block.text,
    level: 2,
    at: places.get(block)!,
    parent: 0,
  }));
  return [...subheadingsIn(article).map(ofHeading), ...plain];
});

/** The headings under each heading. */
function groupsOf(titles: readonly Title[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { parent } of titles) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  return [...counts.values()];
}

function listCounts(blocks: readonly Block[]): readonly Enumeration[] {
  const counts = new Map<number, number>();
  for (const { kind, list } of blocks) {
    if (kind === 'list-item' && list !== undefined) counts.set(list, (counts.get(list) ?? 0) + 1);
  }
  const terms = blocks.filter(({ kind }) => kind === 'term').length;
  const sum = [...counts.values()].reduce((total, count) => total + count, 0);
  return [...counts.values(), sum, terms].map((count) => ({ kind: 'list', count }));
}

const NUMBERED =
  /^\W{0,3}(?:\p{L}{3,}\s+)?(?:n[°o]\s?|#\s?)?(\d{1,2})(?:\s?[.):/–—-]|(?:er|re|e|ème)?\s|$)/iu;
const ORDINALS = 'premier|deux|trois|quatr|cinqu|six|sept|huit|neuv|dix'.split('|');
const ORDINAL = new RegExp(
  `^(?:la |le |les )?(?:(premi[eè]re?|seconde?)|(${ORDINALS.join('|')})i[èe]me)\\b`,
  'i',
);

/** The number that a heading bears: `3. `, `Étape 3`, `n° 3`, `Troisième étape`. */
export function numberOf(title: string): number | undefined {
  const digits = NUMBERED.exec(title)?.[1];
  if (digits) return Number(digits);
  const ordinal = ORDINAL.exec(title);
  if (!ordinal) return undefined;
  if (ordinal[1]) return /^s/i.test(ordinal[1]) ? 2 : 1;
  return ORDINALS.indexOf(ordinal[2]!.toLowerCase()) + 1;
}

/** The lengths of the runs 1, 2, 3… (or backwards) among numbers, others between them. */
export function chainsOf(numbers: readonly (number | undefined)[]): readonly number[] {
  const lengths: number[] = [];
  let last: number | undefined;
  for (const number of numbers) {
    if (number === undefined) continue;
    if (number === 1 && last !== 2) lengths.push(1);
    else if (last !== undefined && Math.abs(number - last) === 1) lengths[lengths.length - 1]!++;
    else if (number > 1) lengths.push(1);
    last = number;
  }
  return lengths.filter((length) => length > 1);
}

function opensWithLead({ kind, marks, text }: Block): boolean {
  const [first] = marks;
  return (
    kind === 'paragraph' && first?.kind === 'strong' && first.start <= 4 && first.end <= 80 && text.length > 0
  );
}

function opensWithNumber({ kind, text }: Block): boolean {
  return (
    kind !== 'heading' &&
    /^\W{0,2}(?:\d{1,2}(?:\s?[.):–—-]|°)|(?:premi|secon|deuxi|troisi|quatri|cinqui|sixi|septi|huiti|neuvi|dixi))/i.test(
      text,
    )
  );
}

function foldedTextOf(text: string): string {
  return text.split(/\s+/).map(foldOf).join(' ');
}
