import type { Article } from '../../src/document/article.ts';
import { isProse } from '../../src/document/block.ts';
import { type FoldedBlock, phrasesIn } from '../../src/french/phrases/blocks.ts';
import { subjectOf } from '../../src/french/phrases/groups.ts';
import type { Span } from '../../src/french/phrases/passages.ts';
import type { PhraseMatch } from '../../src/french/phrases/phrases.ts';
import { isCertain, type SpeechAct, speechActsIn } from '../../src/french/speech-acts/speech-acts.ts';
import { countWords } from '../../src/french/words.ts';
import { ASSISTANT_PHRASES, type AssistantGroup } from './lists/phrases.ts';
import { stands } from './standing.ts';

/** An act of speech, and whether it is proof by itself. */
interface ToldAct {
  readonly act: SpeechAct;
  readonly isSure: boolean;
}

/** A group of phrases, or an act of speech. */
export type Sign = AssistantGroup | ToldAct;

/** A span that shows an assistant, and by which sign. */
export interface Told extends Span {
  readonly sign: Sign;
}

/** The signs of an assistant, by block. */
export function signsIn(article: Article, blocks: readonly FoldedBlock[]): readonly (readonly Told[])[] {
  const subject = subjectOf(article);
  const [openingEnd, closingStart] = endsOf(blocks);
  const acts = speechActsIn(article).filter(({ kind }) => kind === 'voice');
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
      ...actsOf(folded, acts),
    ];
  });
}

/** Authors present texts and ask their readers too: an assistant says what it is or was told, or shows two signs. */
export function isAssistant(told: readonly Told[]): boolean {
  return new Set(told.map(({ sign }) => sign)).size > 1 || told.some(({ sign }) => isProof(sign));
}

/** Whether a sign is of an assistant wherever it stands. */
export function isProof(sign: Sign): boolean {
  if ('act' in sign) return sign.isSure;
  return sign.at === 'anywhere' || sign.at === 'sentence' || sign.isSure === true;
}

/** The words of an assistant fill their block: an author says something else beside, and goes on. */
function actsOf({ block }: FoldedBlock, acts: readonly SpeechAct[]): readonly Told[] {
  const own = acts.filter((act) => act.block === block);
  const told = own.reduce((sum, { start, end }) => sum + countWords(block.text.slice(start, end)), 0);
  const isAlone = own.length > 0 && countWords(block.text) - told <= MOST_WORDS_BESIDE;
  return own.map((act) => ({
    start: act.start,
    end: act.end,
    sign: { act, isSure: isAlone && isCertain(act) },
  }));
}

const MOST_WORDS_BESIDE = 8;

const BLOCKS_AT_ENDS = 2;

/** The index after the second block of prose, and that of the last but one: headings beside them count with them. */
function endsOf(blocks: readonly FoldedBlock[]): readonly [number, number] {
  const prose = blocks.flatMap(({ block }, index) => (isProse(block) ? [index] : []));
  const opening = prose[BLOCKS_AT_ENDS - 1] ?? blocks.length - 1;
  const closing = prose[prose.length - BLOCKS_AT_ENDS] ?? 0;
  return [opening + 1, closing];
}
