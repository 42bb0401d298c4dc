import type { SourceRange } from './place.ts';

/** A passage of a prompt. */
export interface BriefPassage extends SourceRange {
  readonly text: string;
}

/** An order that can be read in more than one way. */
export interface AmbiguousOrder extends BriefPassage {
  readonly field: string;
  readonly readings: readonly string[];
}

/** What was ordered, as `parseBrief` reads it. Every field is optional: what was not ordered is not there. */
export interface Brief {
  /** BCP 47 tag. */
  readonly language?: string;
  readonly minWords?: number;
  readonly maxWords?: number;
  /** "environ 800 mots": met within 10 %. */
  readonly targetWords?: number;
  /** True: some; an object: how many; false: none wanted. */
  readonly subheadings?: boolean | { readonly min?: number; readonly max?: number };
  readonly keyphrase?: string;
  readonly synonyms?: readonly string[];
  /** The title ordered as it is. */
  readonly title?: string;
  /** The given title is to be rewritten. */
  readonly customTitle?: boolean;
  readonly sourceTitle?: string;
  readonly source?: string;
  readonly requiredSections?: readonly string[];
  readonly requiredTerms?: readonly string[];
  readonly forbiddenTerms?: readonly string[];
  readonly requiredLinks?: readonly string[];
  readonly tone?: string;
  readonly audience?: string;
  readonly seo?: boolean;
  /** What was not understood, never dropped. */
  readonly unparsed: readonly BriefPassage[];
  readonly ambiguous: readonly AmbiguousOrder[];
  /** The passages of the prompt that order something (neither the title nor the source). */
  readonly orders: readonly BriefPassage[];
  /** For each field that was read from free text, where it stands in the prompt. */
  readonly places: Readonly<Record<string, readonly SourceRange[]>>;
}
