import { analysis } from '../../document/analysis.ts';
import type { Article } from '../../document/article.ts';
import { type Block, isProse } from '../../document/block.ts';
import { type FoldedBlock, foldedBlocksIn } from '../phrases/blocks.ts';
import type { Span } from '../phrases/passages.ts';
import { sentencesIn } from '../sentences.ts';
import { LONGEST_CONTROL, weightOfControl } from './controls.ts';
import { weightOfOrder } from './orders.ts';
import { demandOf, saysTuIn } from './subject.ts';
import { weightOfText } from './text-weight.ts';
import { textWordOf } from './text-words.ts';
import { isNote, type Unit, unitsOf } from './units.ts';
import { voiceOf } from './voice.ts';

/** What is done by words in a draft and belongs to no article. */
export interface SpeechAct extends Span {
  readonly block: Block;
  /**
   * `order`: the text is told how to be; `gap`: the same in brackets, where something is missing; `voice`: its writer speaks to a client; `note`: either, as a note
   * beside the text; `control`: a page offers something to its visitors.
   */
  readonly kind: 'order' | 'gap' | 'voice' | 'note' | 'control';
  /** The sum of its signs over what the article’s own subject asks: from `TOLD` on it is one, from `CERTAIN` on alone proof. */
  readonly weight: number;
}

const TOLD = 4;
const CERTAIN = 5.5;

/** Whether an act is proof without another. */
export function isCertain({ weight }: SpeechAct): boolean {
  return weight >= CERTAIN;
}

/** The speech acts of an article about itself, in order. */
export const speechActsIn: (article: Article) => readonly SpeechAct[] = analysis((article) => {
  const acts = likelyActsIn(article);
  if (acts.length === 0) return acts;
  const holding = new Set(acts.map(({ block }) => block));
  // Where most blocks order, orders are the subject.
  const isFew = holding.size <= MOST_HOLDING * foldedBlocksIn(article).length;
  const demand = demandOf(article, isFew ? holding : new Set());
  return acts.flatMap((act) => (act.weight < TOLD + demand ? [] : [{ ...act, weight: act.weight - demand }]));
});

const MOST_HOLDING = 0.7;

/** All that would be an act in an article about anything but texts. */
function likelyActsIn(article: Article): readonly SpeechAct[] {
  const saysTu = saysTuIn(article);
  const sentences = sentencesByBlock(article);
  const blocks = foldedBlocksIn(article);
  const isAtEnd = endsOf(blocks);
  const said: Said = { agreed: false, ordered: false, offered: false };
  return blocks.flatMap((folded, index) => {
    const { block, words } = folded;
    said.offered = block.kind === 'list-item' ? said.offered : OFFERS.test(block.text);
    const control = words.length <= LONGEST_CONTROL ? controlOf(folded) : [];
    if (block.kind === 'quotation' || control.length > 0 || !words.some(({ form }) => mayTell(form))) {
      said.agreed = false;
      said.ordered = false;
      return control;
    }
    const circumstances = { saysTu, atEnd: isAtEnd(index) ? AT_END : 0 };
    return unitsOf(folded, sentences.get(block) ?? wholeOf(block)).flatMap((unit) =>
      actOf(unit, circumstances, said),
    );
  });
}

/** What was said just before, and bears on what follows. */
interface Said {
  agreed: boolean;
  ordered: boolean;
  offered: boolean;
}

interface Circumstances {
  readonly saysTu: boolean;
  readonly atEnd: number;
}

function actOf(unit: Unit, { saysTu, atEnd }: Circumstances, said: Said): readonly SpeechAct[] {
  const { block, start, end } = unit;
  const text = weightOfText(unit);
  const voice = voiceOf(unit, text, said.agreed);
  const offer = said.offered && text.sum > 0 ? text.sum + OFFERED : voice.weight;
  const spoken = offer > 0 ? offer + atEnd : 0;
  const alone = weightOfOrder(unit, text, saysTu);
  const order = alone + (alone > 0 && said.ordered ? NEXT_ORDER : 0);
  said.agreed = voice.agrees;
  said.ordered = order >= TOLD;
  const weight = Math.max(spoken, order);
  if (weight < TOLD) return [];
  return [{ block, start, end, weight, kind: kindOf(unit, order > spoken) }];
}

function kindOf(unit: Unit, isOrder: boolean): SpeechAct['kind'] {
  if (isNote(unit)) return 'note';
  if (!isOrder) return 'voice';
  return unit.isBracketed ? 'gap' : 'order';
}

/** Orders come in rows. */
const NEXT_ORDER = 1;
/** What introduces a list of offers, and what each item takes from it. */
const OFFERS =
  /(?:je (?:peux|pourrais|propose)|(?:vous|tu) (?:voulez|veux|souhait\p{L}+) que je)[^.!?]{0,60}:$/iu;
const OFFERED = 3;
/** A writer speaks to a client above the text, and behind it. */
const AT_END = 1;
const BLOCKS_AT_ENDS = 2;

/** Tells the first two blocks of prose and the last two, with what stands beside them. */
function endsOf(blocks: readonly FoldedBlock[]): (index: number) => boolean {
  const prose = blocks.flatMap(({ block }, index) => (isProse(block) ? [index] : []));
  const opening = prose[BLOCKS_AT_ENDS - 1] ?? blocks.length;
  const closing = prose[prose.length - BLOCKS_AT_ENDS] ?? 0;
  return (index) => index <= opening || index >= closing;
}

function controlOf(folded: FoldedBlock): readonly SpeechAct[] {
  const { block } = folded;
  return unitsOf(folded, wholeOf(block)).flatMap((unit) => {
    const weight = weightOfControl(unit);
    return weight < TOLD
      ? []
      : [{ block, start: 0, end: block.text.length, weight, kind: 'control' as const }];
  });
}

function wholeOf({ text }: Block): readonly Span[] {
  return [{ start: 0, end: text.length }];
}

function mayTell(form: string): boolean {
  return form === 'tu' || textWordOf(form) !== undefined;
}

function sentencesByBlock(article: Article): ReadonlyMap<Block, readonly Span[]> {
  const byBlock = new Map<Block, Span[]>();
  for (const sentence of sentencesIn(article)) {
    const own = byBlock.get(sentence.block);
    if (own) own.push(sentence);
    else byBlock.set(sentence.block, [sentence]);
  }
  return byBlock;
}
