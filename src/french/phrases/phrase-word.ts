/** A word as phrases compare it: folded, with its offsets in the text. */
export interface PhraseWord {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}
