import type { Edit, Fix } from './finding.ts';

/** A draft with fixes applied. */
export interface FixedDraft {
  readonly draft: string;
  /** How many fixes were applied. */
  readonly applied: number;
}

export interface FixOptions {
  /** Apply suggestions too. Default: safe fixes only. */
  readonly suggestions?: boolean;
}

/**
 * Applies the fixes of findings to their draft, first come first served: a fix whose edits touch those of an earlier one
 * waits for the next run. Judge the result and apply again until `applied` is 0.
 */
export function applyFixes(
  draft: string,
  findings: readonly { readonly fix?: Fix }[],
  { suggestions = false }: FixOptions = {},
): FixedDraft {
  const wanted = findings.flatMap(({ fix }) => (fix && (fix.safe || suggestions) ? [inOrder(fix)] : []));
  const edits: Edit[] = [];
  let applied = 0;
  let free = 0;
  for (const fix of wanted.sort(byStart)) {
    if (fix.length === 0 || fix[0]!.start < free) continue;
    for (const edit of fix) edits.push(edit);
    // Two insertions at one point would depend on their order: edits of two fixes stay a unit apart.
    free = fix.at(-1)!.end + 1;
    applied++;
  }
  return { draft: edited(draft, edits), applied };
}

function inOrder({ edits }: Fix): readonly Edit[] {
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function byStart(a: readonly Edit[], b: readonly Edit[]): number {
  return (a[0]?.start ?? 0) - (b[0]?.start ?? 0);
}

function edited(draft: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, text } of edits) {
    pieces.push(draft.slice(from, start), text);
    from = end;
  }
  return pieces.join('') + draft.slice(from);
}
