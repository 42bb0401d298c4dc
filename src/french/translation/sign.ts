import type { Block } from '../../document/block.ts';

/** What a machine leaves when it translates word for word, by kind. Each is weak alone. */
export type TranslationKind =
  | 'number'
  | 'date'
  | 'colon'
  | 'gerund'
  | 'body'
  | 'order'
  | 'stranded'
  | 'agreement'
  | 'bare'
  | 'construction'
  | 'english';

/** One place of a sign. */
export interface TranslationSign {
  readonly kind: TranslationKind;
  readonly block: Block;
  readonly start: number;
  readonly end: number;
}
