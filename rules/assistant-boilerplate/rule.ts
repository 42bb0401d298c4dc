import type { Article } from '../../src/document/article.ts';
import { isProse, placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import {
  type FoldedBlock,
  foldedBlocksIn,
  opensSentence,
  phrasesIn,
} from '../../src/french/phrases/blocks.ts';
import { subjectOf } from '../../src/french/phrases/groups.ts';
import { removalFromBlock, sentencesAround } from '../../src/french/phrases/passages.ts';
import type { PhraseMatch } from '../../src/french/phrases/phrases.ts';
import { ASSISTANT_PHRASES, type AssistantGroup } from './lists/phrases.ts';

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
    for (const [index, folded] of blocks.entries()) {
      const lists = [
        ...(index < openingEnd ? [ASSISTANT_PHRASES.opening] : []),
        ASSISTANT_PHRASES.anywhere,
        ...(index >= closingStart ? [ASSISTANT_PHRASES.closing] : []),
      ];
      const accepts = (match: PhraseMatch<AssistantGroup>) =>
        stands(match, folded) && !match.item.unlessAbout?.test(subject);
      const matches = lists
        .flatMap((list) => phrasesIn(list, folded, accepts))
        .sort((a, b) => a.start - b.start || a.end - b.end);
      yield* passagesOf(article, folded, matches);
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

// Words before an opener: a greeting at most.
const FIRST_WORDS = 12;

function stands({ item, firstWord, start }: PhraseMatch<AssistantGroup>, folded: FoldedBlock): boolean {
  if (item.at === 'anywhere') return true;
  if (item.at === 'opening') return firstWord <= FIRST_WORDS && opensSentence(folded, firstWord);
  if (item.at === 'sentence') return opensSentence(folded, firstWord);
  if (item.at === 'closing' && !opensSentence(folded, firstWord)) return false;
  return !CALLS_READERS.test(sentenceFrom(folded.block.text, start));
}

// An author who asks readers for their comments speaks in such words, too.
const CALLS_READERS = /commentaires?\b|\bcomments?\b|prochain article|\bnewsletter/i;
const LONGEST_CALL = 300;

function sentenceFrom(text: string, start: number): string {
  const piece = text.slice(start, start + LONGEST_CALL);
  const end = piece.search(/[.!?…\n]/);
  return end < 0 ? piece : piece.slice(0, end);
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
