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
    const evidence = [
      evidenceIn(blocks.slice(0, openingEnd), 'opening'),
      evidenceIn(blocks.slice(startOfList(blocks, closingStart)), 'closing'),
    ];
    for (const [index, folded] of blocks.entries()) {
      const lists = [
        ...(index < openingEnd ? [ASSISTANT_PHRASES.opening] : []),
        ASSISTANT_PHRASES.anywhere,
        ...(index >= closingStart ? [ASSISTANT_PHRASES.closing] : []),
      ];
      const accepts = (match: PhraseMatch<AssistantGroup>) =>
        stands(match, folded) && !match.item.unlessAbout?.test(subject);
      const phrases = lists.flatMap((list) => phrasesIn(list, folded, accepts));
      const sentences = evidence.flatMap((of) => of.get(folded) ?? []);
      yield* passagesOf(article, folded, [...phrases, ...sentences]);
    }
  },
});

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

function* passagesOf(article: Article, { block }: FoldedBlock, spans: readonly Span[]) {
  const inOrder = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const passage of sentencesAround(block.text, inOrder)) {
    const { first } = passage;
    const edit = removalFromBlock(article, block, passage);
    yield {
      message: 'boilerplate' as const,
      data: { text: block.text.slice(first.start, first.end) },
      at: placeIn(block, passage.start, passage.end),
      ...(edit && { fix: { safe: false, edits: [edit] } }),
    };
  }
}
