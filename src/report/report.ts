import type { DraftFormat } from '../document/article.ts';
import type { Position } from '../document/lines.ts';
import type { Measures } from '../document/measures.ts';
import type { Category } from '../engine/category.ts';
import type { RuleStatus } from '../engine/check.ts';
import type { Reach } from '../engine/directives.ts';
import type { Facts, Fix, Message } from '../engine/finding.ts';

/** The judgement of one draft. Plain JSON with whole numbers; the same draft, options and version give the same bytes. */
export interface Report {
  /** Version of this shape; it changes only when readers must change. */
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'bon-a-tirer'; readonly version: string };
  /** The rules that were known: how many, and a digest of their ids, categories, severities and options. */
  readonly ruleset: { readonly rules: number; readonly digest: Digest };
  readonly draft: ReportedDraft;
  /** Digest of all that decides how the draft is judged: rules with severities and options, gate, language, vocabulary … */
  readonly config: { readonly digest: Digest };
  /** `none` when there is nothing to judge. */
  readonly verdict: Verdict;
  /** Why the draft is rejected, or why there is nothing to judge; empty when it is accepted. */
  readonly reasons: readonly Reason[];
  /** 0 to 100; null when there is nothing to judge. */
  readonly score: number | null;
  /** Every category, in the order of the score's table. */
  readonly categories: readonly CategoryScore[];
  readonly measures: Measures | null;
  /** The rules that were on, ordered by id. */
  readonly rules: readonly ReportedRule[];
  /** In total order: metadata fields first, then by place, rule, message and facts; of each message, the first `maxFindings`. */
  readonly findings: readonly ReportedFinding[];
  /** What the draft silences; counted nowhere; of each message, the first `maxFindings`. */
  readonly suppressed: readonly ReportedSuppression[];
  readonly counts: Counts;
}

/** `sha256-` and 64 hexadecimal digits. */
export type Digest = `sha256-${string}`;

export type Verdict = 'accept' | 'reject' | 'none';

export interface ReportedDraft {
  /** Relative, with `/`. */
  readonly path?: string;
  readonly format: DraftFormat;
  /** Of its bytes as UTF-8. */
  readonly digest: Digest;
}

/**
 * `error-finding`: findings of severity error (one reason per rule). `score`, `category-score`, `warnings`: the gate.
 * `empty`, `redirect`: nothing to judge.
 */
export interface Reason {
  readonly code: 'error-finding' | 'score' | 'category-score' | 'warnings' | 'empty' | 'redirect';
  readonly data: Facts;
  readonly message: Message;
}

export interface CategoryScore {
  readonly id: Category;
  /** False when no scored rule of the category applies to the draft: the category then weighs nothing. */
  readonly applicable: boolean;
  /** 0 to 100; null when not applicable. */
  readonly score: number | null;
  readonly weight: number;
  readonly findings: Counts;
}

export interface ReportedRule {
  readonly id: string;
  readonly category: Category;
  readonly severity: 'error' | 'warning' | 'info';
  readonly status: RuleStatus;
  /** Number of findings. */
  readonly findings: number;
  /** How many of them the report does not list: more of one message than `maxFindings`. */
  readonly unlisted?: number;
}

export interface ReportedFinding {
  readonly rule: string;
  readonly category: Category;
  readonly severity: 'error' | 'warning' | 'info';
  readonly messageId: string;
  /** The facts behind the message. */
  readonly data: Facts;
  readonly message: Message;
  readonly place: ReportedPlace;
  /** What stands at the place, white space collapsed, cut to 120 characters; absent for a metadata field without range. */
  readonly excerpt?: string;
  /** Passages of the sources that the finding speaks of. */
  readonly related?: readonly ReportedRelatedPlace[];
  readonly fix?: Fix;
  /** Stays when the finding only moves: from rule, facts and surrounding text. Unique in a report. */
  readonly fingerprint: string;
}

/** A range of the draft, `end` excluded, or a metadata field. */
export type ReportedPlace = ReportedRange | { readonly field: string };

export interface ReportedRange {
  readonly start: Position;
  readonly end: Position;
}

export interface ReportedRelatedPlace extends ReportedRange {
  /** Number of the source, from 0. */
  readonly source: number;
  /** Its path, when it was given with one. */
  readonly path?: string;
}

export interface ReportedSuppression extends ReportedFinding {
  readonly suppression: {
    readonly reach: Reach;
    /** The reason that the draft gives. */
    readonly why?: string;
    /** The comment or the front matter key. */
    readonly place: ReportedRange;
  };
}

/** Numbers of findings by severity. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}
