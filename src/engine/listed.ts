import type { Finding } from './finding.ts';
import type { SilencedOutcome, SuppressedFinding } from './silence.ts';

/** What a report lists of an outcome: the first findings of each rule and message, so that it stays small. */
export interface Listed {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** By rule, how many findings are left out. All of them count in the score and before the gate. */
  readonly unlisted: ReadonlyMap<string, number>;
}

/** The first findings of each rule and message, and as many silenced ones. */
export function listedOf({ findings, suppressed }: SilencedOutcome, most: number): Listed {
  const unlisted = new Map<string, number>();
  return {
    findings: firstOf(findings, most, (finding) => finding, unlisted),
    suppressed: firstOf(suppressed, most, ({ finding }) => finding, new Map()),
    unlisted,
  };
}

function firstOf<Item>(
  items: readonly Item[],
  most: number,
  findingOf: (item: Item) => Finding,
  unlisted: Map<string, number>,
): readonly Item[] {
  if (items.length <= most) return items;
  const seen = new Map<string, number>();
  return items.filter((item) => {
    const { rule, messageId } = findingOf(item);
    const key = `${rule} ${messageId}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    if (count > most) unlisted.set(rule, (unlisted.get(rule) ?? 0) + 1);
    return count <= most;
  });
}
