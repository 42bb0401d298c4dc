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
  readonly schemaVersion: 2;
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
  /** 0 to 100, read off the evidence; null when there is nothing to judge. */
  readonly score: number | null;
  /** What speaks against the draft: the sum of the charges. */
  readonly evidence: number | null;
  /** Per cent of published articles that have more against them. */
  readonly standing: number | null;
  /** Every category, what was ordered first. */
  readonly categories: readonly CategoryScore[];
  /** The sum behind the score: what each message of a rule weighs, heaviest first. */
  readonly charges: readonly ReportedCharge[];
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
 * `score`: it is under the gate; then `fault` for each charge that is to be mended until the rest would pass. `category-score`,
 * `warnings`: further limits of the gate. `empty`, `redirect`, `index`: nothing to judge.
 */
export interface Reason {
  readonly code: 'score' | 'fault' | 'category-score' | 'warnings' | 'empty' | 'redirect' | 'index';
  readonly data: Facts;
  readonly message: Message;
}

export interface CategoryScore {
  readonly id: Category;
  /** False when no rule of the category that counts has anything to judge in the draft. */
  readonly applicable: boolean;
  /** 0 to 100, on the same scale as the whole: that of a draft with no other faults; null when not applicable. */
  readonly score: number | null;
  readonly evidence: number;
  /** Per cent of published articles that have more against them in this category; null when not applicable. */
  readonly standing: number | null;
  readonly findings: Counts;
}

/** What one message of a rule weighs against the draft. */
export interface ReportedCharge {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** How often it was counted: overlapping findings count once. */
  readonly times: number;
  /** 0 for what is common in published articles, what only informs, and what another rule says of the same cause. */
  readonly evidence: number;
  /** What it alone takes off 100. */
  readonly points: number;
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
  /** The excerpt with the words around it, where it is short. */
  readonly context?: string;
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
