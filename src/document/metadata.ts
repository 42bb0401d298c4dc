import type { Place, SourceRange } from './place.ts';

/** Who gave a metadata value. */
export type MetadataOrigin = 'options' | 'front-matter' | 'head' | 'body' | 'path';

/** A metadata value with where it came from. */
export interface Field<Value = string> {
  readonly value: Value;
  readonly origin: MetadataOrigin;
  /** The key in the front matter, or the element of the head (`title`, `og:description`). */
  readonly key?: string;
  /** The value in the source, when it stands there. */
  readonly range?: SourceRange;
}

/** What is known of an article beside its body. Each field is the first that stood in the order of trial. */
export interface Metadata {
  /** The SEO title. */
  readonly title?: Field;
  /** The title that a layout prints above the body (front matter), which is then the h1. */
  readonly h1?: Field;
  readonly description?: Field;
  readonly slug?: Field;
  readonly keyphrase?: Field;
  readonly synonyms?: Field<readonly string[]>;
  /** Declared language, as a BCP 47 tag. */
  readonly lang?: Field;
  readonly canonical?: Field;
  readonly image?: Field;
  readonly imageAlt?: Field;
  readonly robots?: Field;
  /** Publication and update dates as written, in the order of the catalogue's keys. */
  readonly dates: readonly Field[];
  /** `og:*` properties without their prefix (`title`, `description`, `image` …). */
  readonly og: Readonly<Record<string, Field>>;
  /** True when the draft says of itself that it is not published: `draft`, `published: false`, `noindex`. */
  readonly unpublished: boolean;
  /** Words that the front matter declares right. */
  readonly words: readonly string[];
  /** Rule ids that the front matter switches off, with the reason. */
  readonly disabled: readonly DisabledRule[];
  /** Keys under `bon-a-tirer` that cannot be carried out. */
  readonly badKeys: readonly BadKey[];
  /** The text under `source`; a mere credit (`AFP`, an address) is none. Then `source_url`, `source_title`, `source_file`, `brief`. */
  readonly sourceText?: Field;
  readonly sourceUrl?: Field;
  readonly sourceTitle?: Field;
  readonly sourceFile?: Field;
  readonly brief?: Field<unknown>;
}

export interface DisabledRule {
  readonly rule: string;
  readonly why?: string;
  readonly range: SourceRange;
}

/** A key of ours in the front matter that does not exist (`unknown`), or holds nothing that it could (`empty`). */
export interface BadKey {
  /** With its path: `bon-a-tirer.disabel`. */
  readonly key: string;
  readonly problem: 'unknown' | 'empty' | 'expression';
  readonly nearest?: string;
  readonly range: SourceRange;
}

/** Where a finding on a field stands: in the source, or on the field itself when the caller or the path gave it. */
export function placeOfField(name: string, field: Field<unknown> | undefined): Place {
  return field?.range ?? { field: name };
}

/** True when the source writes the value of a field letter by letter, so that an offset in the one is an offset in the other. */
export function isWrittenAsIs<Value>(
  source: string,
  field: Field<Value>,
): field is Field<Value> & { readonly range: SourceRange } {
  return field.range !== undefined && source.slice(field.range.start, field.range.end) === field.value;
}
