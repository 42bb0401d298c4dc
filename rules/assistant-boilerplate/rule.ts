import type { Article } from '../../src/document/article.ts';
import { isProse, placeIn } from '../../src/document/block.ts';
import { defineRule } from '../../src/engine/rule.ts';
import { type FoldedBlock, foldedBlocksIn, phrasesIn } from '../../src/french/phrases/blocks.ts';
import { subjectOf } from '../../src/french/phrases/groups.ts';
import { removalFromBlock, type Span, sentencesAround } from '../../src/french/phrases/passages.ts';
import type { PhraseMatch } from '../../src/french/phrases/phrases.ts';
import { isCertain, type SpeechAct, speechActsIn } from '../../src/french/speech-acts/speech-acts.ts';
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
    const acts = speechActsIn(article).filter(({ kind }) => kind === 'voice');
    const told = blocks.map((folded, index): readonly Told[] => {
      const accepts = (match: PhraseMatch<AssistantGroup>) =>
        stands(match, folded) && !match.item.unlessAbout?.test(subject);
      const lists = [
        'anywhere' as const,
        ...(index < openingEnd ? (['opening'] as const) : []),
        ...(index >= closingStart ? (['closing'] as const) : []),
      ];
      return [
        ...lists.flatMap((list) =>
          phrasesIn(ASSISTANT_PHRASES[list], folded, accepts).map(({ start, end, item }) => ({
            start,
            end,
            sign: item,
          })),
        ),
        ...acts.filter(({ block }) => block === folded.block).map((act) => ({ ...spanOf(act), sign: act })),
      ];
    });
    const isSure = isAssistant(told.flat().map(({ sign }) => sign));
    for (const [index, folded] of blocks.entries()) yield* passagesOf(article, folded, told[index]!, isSure);
  },
});

/** What was found, and by which sign: a group of phrases, or an act of speech. */
interface Told extends Span {
  readonly sign: Sign;
}

type Sign = AssistantGroup | SpeechAct;

/** Authors present texts and ask their readers too: an assistant says what it is or was told, or shows two signs. */
function isAssistant(signs: readonly Sign[]): boolean {
  return new Set(signs).size > 1 || signs.some(isProof);
}

function isProof(sign: Sign): boolean {
  if ('weight' in sign) return isCertain(sign);
  return sign.at === 'anywhere' || sign.at === 'sentence' || sign.isSure === true;
}

const BLOCKS_AT_ENDS = 2;

/** The index after the second block of prose, and that of the last but one: headings beside them count with them. */
function endsOf(blocks: readonly FoldedBlock[]): readonly [number, number] {
  const prose = blocks.flatMap(({ block }, index) => (isProse(block) ? [index] : []));
  const opening = prose[BLOCKS_AT_ENDS - 1] ?? blocks.length - 1;
  return [opening + 1, prose[prose.length - BLOCKS_AT_ENDS] ?? 0];
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
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
