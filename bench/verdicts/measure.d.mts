import type { Report } from '../../src/index.ts';
import type { EditorsDraft } from './drafts.mjs';

export interface Agreement {
  /** Share of equal verdicts, from 0 to 1. */
  readonly accuracy: number;
  readonly misjudged: readonly string[];
  readonly goodRejected: readonly string[];
  readonly spearman: number;
}

export function agreementOf(
  results: readonly (Pick<EditorsDraft, 'name' | 'editor'> & { readonly report: Report })[],
): Agreement;

export function aucOf(
  results: readonly (Pick<EditorsDraft, 'editor'> & { readonly report: Report })[],
): number;

export function spearmanOf(left: readonly number[], right: readonly number[]): number;
