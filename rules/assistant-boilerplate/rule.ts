import type { Article } from '../../src/document/article.ts';
import { placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { type FoldedBlock, foldedBlocksIn } from '../../src/french/phrases/blocks.ts';
import { removalFromBlock, sentencesAround } from '../../src/french/phrases/passages.ts';
import { atEdges } from './edge.ts';
import { isAssistant, isProof, signsIn, type Told } from './signs.ts';

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
    const told = signsIn(article, blocks);
    const edges = atEdges(blocks, told);
    const shown = told.map((signs, index) =>
      edges[index] ? signs : signs.filter(({ sign }) => isProof(sign)),
    );
    const isSure = isAssistant(shown.flat());
    for (const [index, folded] of blocks.entries())
      yield* passagesOf(article, folded, (isSure ? told : shown)[index]!, isSure);
  },
});

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
