import type { Article } from '../../src/document/article.ts';
import { isProse, placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { type FoldedBlock, foldedBlocksIn, phrasesIn } from '../../src/french/phrases/blocks.ts';
import { subjectOf } from '../../src/french/phrases/groups.ts';
import { removalFromBlock, type Span, sentencesAround } from '../../src/french/phrases/passages.ts';
import type { PhraseMatch } from '../../src/french/phrases/phrases.ts';
import { evidenceIn } from './evidence.ts';
import { ASSISTANT_PHRASES, type AssistantGroup } from './lists/phrases.ts';
import { stands } from './standing.ts';

/** An answer of a chat assistant holds an article, and its own words around it. */
export default defineRule({
  id: 'assistant-boilerplate',
  category: 'residue',
  severity: 'error',
  summary: {
    fr: 'Le texte ne garde aucune parole d’un assistant.',
    en: 'The text keeps none of an assistant’s own words.',
  },

  messages: {
    boilerplate: ({ text }: { text: string }) => ({
      fr: `« ${text} » est la parole d’un assistant, pas celle de l’article : supprimez le passage.`,
      en: `“${text}” is an assistant speaking, not the article: delete the passage.`,
    }),
  },

  applies: (article) => foldedBlocksIn(article).length > 0,

  *check(article) {
    const blocks = foldedBlocksIn(article);
    const subject = subjectOf(article);
    const [openingEnd, closingStart] = endsOf(blocks);
    const evidence = {
      opening: evidenceIn(blocks.slice(0, openingEnd), 'opening'),
      closing: evidenceIn(blocks.slice(startOfList(blocks, closingStart)), 'closing'),
    };
    const told = blocks.map((folded, index): readonly Told[] => {
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
    const isSure = isAssistant(told.flat().map(({ sign }) => sign));
    for (const [index, folded] of blocks.entries()) yield* passagesOf(article, folded, told[index]!, isSure);
  },
});

/** What was found, and by which sign: a group of phrases, or cues that meet at an end. */
interface Told extends Span {
  readonly sign: Sign;
}

type Sign = AssistantGroup | 'opening' | 'closing';

/** Authors present texts and ask their readers too: an assistant says what it is or was told, or shows two signs. */
function isAssistant(signs: readonly Sign[]): boolean {
  return new Set(signs).size > 1 || signs.some((sign) => sign === 'opening' || isProof(sign));
}

function isProof(sign: Sign): boolean {
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

function* passagesOf(article: Article, { block }: FoldedBlock, spans: readonly Told[], isSure: boolean) {
  const inOrder = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const passage of sentencesAround(block.text, inOrder)) {
    const { first } = passage;
    const edit = removalFromBlock(article, block, passage);
    yield {
      message: 'boilerplate' as const,
      data: { text: block.text.slice(first.start, first.end) },
      at: placeIn(block, passage.start, passage.end),
      ...(!isSure && { severity: 'warning' as const }),
      ...(edit && { fix: { safe: false, edits: [edit] } }),
    };
  }
}
