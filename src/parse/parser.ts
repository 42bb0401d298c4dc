import type { Article, DraftFormat } from '../document/article.ts';

/** The texts among the metadata that the caller of a parse can give. */
export const GIVEN_FIELDS = [
  'title',
  'h1',
  'description',
  'slug',
  'keyphrase',
  'lang',
  'canonical',
  'image',
  'imageAlt',
  'robots',
] as const;

/** Metadata that the caller of a parse can give, one value or, for synonyms, several. */
export type GivenMetadata = Partial<
  Record<(typeof GIVEN_FIELDS)[number], string> & { readonly synonyms: readonly string[] }
>;

/** What is known of a draft beside its text. */
export interface ParseOptions {
  /** Relative, with `/`. */
  readonly path?: string | undefined;
  readonly format?: DraftFormat | undefined;
  /** `auto`: a Markdown body whose front matter holds the title, an HTML fragment and plain text owe no h1. */
  readonly extent?: 'full' | 'fragment' | 'auto' | undefined;
  /** Given by the caller; wins over everything in the draft. */
  readonly metadata?: GivenMetadata | undefined;
  readonly keyphrase?: string | undefined;
  readonly synonyms?: readonly string[] | undefined;
  /** Front matter keys to try before the default ones, by metadata field. */
  readonly frontMatter?: Readonly<Record<string, string | readonly string[]>> | undefined;
}

/** Reads a draft of one format; never throws on what a user can write. */
export type Parser = (draft: string, options: ParseOptions) => Article;
