import type { SourceRange } from '../../document/place.ts';
import type { BriefField } from './shape.ts';
import type { Token } from './tokens.ts';

/** A prompt with its tokens. */
export interface Prompt {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** What a field can hold. */
export type OrderValue =
  | string
  | number
  | boolean
  | readonly string[]
  | { readonly min?: number; readonly max?: number };

/** One value read from tokens `from` to `to` of a prompt. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  /** Left out by words of an order that fill no field ("rédige un article"). */
  readonly field?: BriefField;
  readonly value?: OrderValue;
  /** Where the value stands, when not the whole order. */
  readonly place?: SourceRange;
  /** The possible readings, when there are several: the field is then left unset. */
  readonly doubt?: readonly string[];
}

/** Which tokens an earlier pass has read (1). */
export type Taken = Uint8Array;

/** One small pass over a prompt; it leaves alone what was read before it. */
export type Pass = (prompt: Prompt, taken: Taken) => Iterable<Reading>;

/** The text range of the tokens `from` to `to`. */
export function rangeOf({ tokens }: Prompt, from: number, to: number): SourceRange {
  return { start: tokens[from]!.start, end: tokens[Math.max(from, to - 1)]!.end };
}
