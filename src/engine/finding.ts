import type { Edit } from '../document/edit.ts';
import type { Place, SourceRange } from '../document/place.ts';
import type { Severity } from './severity.ts';

export type { Edit } from '../document/edit.ts';

/** A text in both languages of the messages. */
export interface Message {
  readonly fr: string;
  readonly en: string;
}

/** Edits of one draft that belong together; `safe` ones are applied by `--fix`, the others are suggestions. */
export interface Fix {
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** A place in another document that a finding speaks of: a passage of source number `source` (from 0). */
export interface RelatedPlace extends SourceRange {
  readonly source: number;
}

/** The facts of a finding: plain JSON values, the same for both languages. */
export type Facts = Readonly<Record<string, unknown>>;

/** What a rule found: an id, facts and a place. Prose comes later. */
export interface Finding {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'off'>;
  readonly messageId: string;
  readonly data: Facts;
  readonly message: Message;
  readonly place: Place;
  readonly related?: readonly RelatedPlace[];
  readonly fix?: Fix;
}
