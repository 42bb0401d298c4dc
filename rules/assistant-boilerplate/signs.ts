import type { Article } from '../../src/document/article.ts';
import { isProse } from '../../src/document/block.ts';
import { type FoldedBlock, phrasesIn } from '../../src/french/phrases/blocks.ts';
import { subjectOf } from '../../src/french/phrases/groups.ts';
import type { Span } from '../../src/french/phrases/passages.ts';
import type { PhraseMatch } from '../../src/french/phrases/phrases.ts';
import { evidenceIn } from './evidence.ts';
import { ASSISTANT_PHRASES, type AssistantGroup } from './lists/phrases.ts';
import { stands } from './standing.ts';

/** A group of phrases, or cues that meet at an end. */
export type Sign = AssistantGroup | 'opening' | 'closing';

/** A span that shows an assistant, and by which sign. */
export interface Told extends Span {
  readonly sign: Sign;
}

/** The signs of an assistant, by block. */
export function signsIn(article: Article, blocks: readonly FoldedBlock[]): readonly (readonly Told[])[] {
  const subject = subjectOf(article);
  const [openingEnd, closingStart] = endsOf(blocks);
  const evidence = {
    opening: evidenceIn(blocks.slice(0, openingEnd), 'opening'),
    closing: evidenceIn(blocks.slice(startOfList(blocks, closingStart)), 'closing'),
  };
  return blocks.map((folded, index): readonly Told[] => {
    const ends = [
      ...(index < openingEnd ? (['opening'] as const) : []),
      ...(index >= closingStart ? (['closing'] as const) : []),
    ];
    const accepts = (match: PhraseMatch<AssistantGroup>) =>
      stands(match, folded) && !match.item.unlessAbout?.test(subject);
    return [
      ...(['anywhere', ...ends] as const).flatMap((list) =>
        phrasesIn(ASSISTANT_PHRASES[list], folded, accepts).map(({ start, end, item }) => ({
          start,
          end,
          sign: item,
        })),
      ),
      ...(['opening', 'closing'] as const).flatMap((end) =>
        (evidence[end].get(folded) ?? []).map((span) => ({ ...span, sign: end })),
      ),
    ];
  });
}

/** Authors present texts and ask their readers too: an assistant says what it is or was told, or shows two signs. */
export function isAssistant(told: readonly Told[]): boolean {
  return (
    new Set(told.map(({ sign }) => sign)).size > 1 ||
    told.some(({ sign }) => sign === 'opening' || isProof(sign))
  );
}

/** Whether a sign is of an assistant wherever it stands. */
export function isProof(sign: Sign): boolean {
  return (
    typeof sign !== 'string' && (sign.at === 'anywhere' || sign.at === 'sentence' || sign.isSure === true)
  );
}

const BLOCKS_AT_ENDS = 2;

/** The index after the second block of prose, and that of the last but one: headings beside them count with them. */
function endsOf(blocks: readonly FoldedBlock[]): readonly [number, number] {
  const prose = blocks.flatMap(({ block }, index) => (isProse(block) ? [index] : []));
  const opening = prose[BLOCKS_AT_ENDS - 1] ?? blocks.length - 1;
  const closing = prose[prose.length - BLOCKS_AT_ENDS] ?? 0;
  return [opening + 1, closing];
}

/** A list at the end goes with what introduces it. */
function startOfList(blocks: readonly FoldedBlock[], closing: number): number {
  let start = closing;
  while (start > 0 && blocks[start]?.block.kind === 'list-item') start--;
  return start;
}
