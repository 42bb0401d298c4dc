import type { LintOptions } from '../../src/index.ts';

/** What an editor said of a draft; the grade, of 100, orders all drafts. */
export interface EditorsVerdict {
  readonly verdict: 'accept' | 'reject';
  readonly grade: number;
  readonly why: string;
  readonly keyphrase?: string;
  readonly locale?: string;
}

export interface EditorsDraft {
  readonly name: string;
  readonly editor: EditorsVerdict;
  readonly draft: Uint8Array;
  readonly options: LintOptions;
}

export function editorsDrafts(): readonly EditorsDraft[];
