import type { FoldedWord } from '../originality/folded-words.ts';
import type { FoldedBlock } from '../phrases/blocks.ts';
import type { Span } from '../phrases/passages.ts';

/** A sentence, a line or a bracket: what one act of speech fills. */
export interface Unit extends Span {
  readonly block: FoldedBlock['block'];
  readonly text: string;
  readonly words: readonly FoldedWord[];
  /** What follows in its block, cut short. */
  readonly after: string;
  /** Alone in its block. */
  readonly isAlone: boolean;
  /** Between brackets of its own. */
  readonly isBracketed: boolean;
}

const LONGEST_AFTER = 120;
const BRACKETED = /^\s*[[(].*[\])]\s*[.!?]?\s*$/s;

/** The units of a block over the spans of its sentences. */
export function unitsOf({ block, words }: FoldedBlock, spans: readonly Span[]): readonly Unit[] {
  let at = 0;
  return spans.map(({ start, end }) => {
    while (at < words.length && words[at]!.start < start) at++;
    const first = at;
    while (at < words.length && words[at]!.start < end) at++;
    const text = block.text.slice(start, end);
    const isAlone = spans.length === 1;
    return {
      block,
      start,
      end,
      text,
      words: words.slice(first, at),
      after: block.text.slice(end, end + LONGEST_AFTER),
      isAlone,
      isBracketed: BRACKETED.test(text),
    };
  });
}

const NOTE =
  /^[^\p{L}\p{N}]*(?:notes?|remarques?|n\.?b\.?|p\.?s\.?|attention|précisions?|rappel|à noter|pour information)\s?[:,]/iu;

/** Whether a unit opens as a note beside a text. */
export function isNote({ text }: Unit): boolean {
  return NOTE.test(text);
}
