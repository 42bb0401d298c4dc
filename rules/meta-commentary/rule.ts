import type { Article } from '../../src/document/article.ts';
import { type Block, placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { type FoldedBlock, foldedBlocksIn, opensClause, phrasesIn } from '../../src/french/phrases/blocks.ts';
import { removalFromBlock, type Span, sentencesAround } from '../../src/french/phrases/passages.ts';
import type { PhraseMatch } from '../../src/french/phrases/phrases.ts';
import { speechActsIn } from '../../src/french/speech-acts/speech-acts.ts';
import { VARIANT_PHRASES } from './lists/notes.ts';
import { META_PHRASES, type MetaGroup } from './lists/phrases.ts';
import { wordCountsOf } from './word-counts.ts';

/** What is said about the text was meant for whoever ordered it, not for its readers. */
export default defineRule({
  id: 'meta-commentary',
  category: 'residue',
  severity: 'error',
  summary: {
    fr: 'Le texte ne contient que l’article, sans commentaire sur lui.',
    en: 'The text holds the article only, and no comment on it.',
  },

  messages: {
    commentary: ({ text }: { text: string }) => ({
      fr: `« ${text} » s’adresse à qui a commandé le texte, pas à ses lecteurs : supprimez ce passage ou mettez-le à sa place.`,
      en: `“${text}” speaks to whoever ordered the text, not to its readers: delete it, or put it where it belongs.`,
    }),
    wordCount: ({ text }: { text: string }) => ({
      fr: `« ${text} » donne la longueur commandée : supprimez cette mention.`,
      en: `“${text}” tells the length that was ordered: delete it.`,
    }),
  },

  applies: (article) => foldedBlocksIn(article).length > 0,

  *check(article) {
    const blocks = foldedBlocksIn(article);
    const acts = speechActsIn(article).filter(({ kind }) => kind === 'note');
    for (const [index, folded] of blocks.entries()) {
      const { block } = folded;
      const isAtEnd = index < BLOCKS_AT_ENDS || index >= blocks.length - BLOCKS_AT_ENDS;
      const isOutermost = index < FIELDS_AT_ENDS || index >= blocks.length - FIELDS_AT_ENDS;
      const passages = passagesOf(
        folded,
        { isAtEnd, isOutermost },
        acts.filter((act) => act.block === block),
      );
      for (const { start, end, text } of passages)
        yield { message: 'commentary' as const, data: { text }, ...placed(article, block, { start, end }) };
      for (const span of wordCountsOf(block)) {
        if (passages.some(({ start, end }) => start < span.end && end > span.start)) continue;
        const text = block.text.slice(span.start, span.end);
        yield { message: 'wordCount' as const, data: { text }, ...placed(article, block, span) };
      }
    }
  },
});

// Articles on search engines list such fields; at the ends of a text they are its own.
const BLOCKS_AT_ENDS = 4;
const LISTED: ReadonlySet<string> = new Set(['list-item', 'table-cell', 'term', 'definition']);

// Where a delivery has its fields: before the first paragraph, and behind the last.
const FIELDS_AT_ENDS = 2;

interface Place {
  readonly isAtEnd: boolean;
  readonly isOutermost: boolean;
}

function passagesOf(
  folded: FoldedBlock,
  place: Place,
  acts: readonly Span[],
): readonly (Span & { readonly text: string })[] {
  const { block } = folded;
  const matches = phrasesIn(
    META_PHRASES,
    folded,
    (match) => stands(match, block, place),
    (word) => opensClause(folded, word),
  );
  const spans = matches.map(({ item, start, end }) => {
    const text = block.text.slice(start, end);
    return item.at === 'sentence' || item.at === 'report'
      ? { start, end, text }
      : { ...lineAround(block.text, { start, end }), text };
  });
  const notes = acts.map(({ start, end }) => ({ start, end, text: block.text.slice(start, end) }));
  const inOrder = [...spans, ...notes].sort((a, b) => a.start - b.start || b.end - a.end);
  return sentencesAround(block.text, inOrder).map(({ start, end, first }) => ({
    start,
    end,
    text: first.text,
  }));
}

function stands(
  { item, start, end }: PhraseMatch<MetaGroup>,
  { kind, text }: Block,
  { isAtEnd, isOutermost }: Place,
): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  if (item.at === 'report' && (!isAtEnd || !/^[^\p{L}\n]*(?:$|\n)/u.test(text.slice(end)))) return false;
  if (item.at === 'sentence' || item.at === 'report')
    return start === 0 || /(?:[.!?…\n]\s*|[([]\s*)$/.test(before);
  if (!/(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(before)) return false;
  if (item.at === 'line') return /^[^\p{L}\p{N}\n]{0,4}(?:\n|$)/u.test(text.slice(end, end + 5));
  if (item === VARIANT_PHRASES) return kind === 'paragraph' || (kind === 'list-item' && isAtEnd);
  if (item.at === 'field') return isOutermost && kind === 'paragraph';
  return isAtEnd || !LISTED.has(kind);
}

/** The line of a match: a field goes with its value. */
function lineAround(text: string, { start, end }: Span): Span {
  const lineEnd = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start) + 1, end: lineEnd < 0 ? text.length : lineEnd };
}

function placed(article: Article, block: Block, span: Span) {
  const edit = removalFromBlock(article, block, span);
  return {
    at: placeIn(block, span.start, span.end),
    ...(edit && { fix: { safe: false, edits: [edit] } }),
  };
}
