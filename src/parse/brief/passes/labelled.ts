import type { Label } from '../lists/labels.ts';

/** A label with the range of its value: the rest of the line, or the lines below it. */
export interface Labelled {
  readonly label: Label;
  /** Tokens of the label itself. */
  readonly from: number;
  readonly to: number;
  /** The value, trimmed, in offsets of the prompt. */
  readonly start: number;
  readonly end: number;
  /** The value stands below its label. */
  readonly below: boolean;
}
