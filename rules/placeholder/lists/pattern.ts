/** A mark that was to be filled in. Own work. All patterns are bounded: no text makes them slow. */
export interface PlaceholderPattern {
  readonly kind: 'instruction' | 'field' | 'template' | 'letters' | 'todo' | 'lorem';
  /** What a text must hold to be read: told in no time, as most texts hold none. */
  readonly hint: RegExp;
  /** With the flags `giu`, `gu` or `gmu`; made when it is first asked for, as most never are. */
  readonly pattern: () => RegExp;
  readonly why: string;
  readonly falseAlarm?: string;
  /** Set where readers of a manual may be told the same. */
  readonly severity?: 'warning';
}
