import type { Article } from '../../src/document/article.ts';
import { isProse, placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import {
  type FoldedBlock,
  foldedBlocksIn,
  opensSentence,
  phrasesIn,
} from '../../src/french/phrases/blocks.ts';
import { type PhraseGroup, phrasesOfGroups } from '../../src/french/phrases/groups.ts';
import { removalFromBlock, sentencesAround } from '../../src/french/phrases/passages.ts';
import type { PhraseMatch } from '../../src/french/phrases/phrases.ts';
import { ASSISTANT_PHRASES } from './lists/phrases.ts';

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
    const [openingEnd, closingStart] = endsOf(blocks);
    for (const [index, folded] of blocks.entries()) {
      const matches = phrasesIn(PHRASES, folded).filter((match) =>
        stands(match, folded, index < openingEnd, index >= closingStart),
      );
      for (const passage of passagesOf(article, folded, matches)) yield passage;
    }
  },
});

const PHRASES = phrasesOfGroups(ASSISTANT_PHRASES);

type Standing = (typeof ASSISTANT_PHRASES)[number]['at'];

const BLOCKS_AT_ENDS = 2;

/** The index after the second block of prose, and that of the last but one: headings beside them count with them. */
function endsOf(blocks: readonly FoldedBlock[]): readonly [number, number] {
  const prose = blocks.flatMap(({ block }, index) => (isProse(block) ? [index] : []));
  const opening = prose[BLOCKS_AT_ENDS - 1] ?? blocks.length - 1;
  const closing = prose[prose.length - BLOCKS_AT_ENDS] ?? 0;
  return [opening + 1, closing];
}

// Words before an opener: a greeting at most.
const FIRST_WORDS = 12;

function stands(
  { item, firstWord }: PhraseMatch<PhraseGroup<Standing>>,
  folded: FoldedBlock,
  isOpening: boolean,
  isClosing: boolean,
): boolean {
  if (item.at === 'anywhere') return true;
  if (!opensSentence(folded, firstWord)) return false;
  if (item.at === 'opening') return isOpening && firstWord <= FIRST_WORDS;
  return item.at === 'sentence' || isClosing;
}

function* passagesOf(article: Article, { block }: FoldedBlock, matches: readonly PhraseMatch<unknown>[]) {
  for (const passage of sentencesAround(block.text, matches)) {
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
