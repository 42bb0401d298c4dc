import type { Candidate } from '../connectors.ts';
import { PAIRS } from '../lists/connectors.ts';

/** Keeps half connectors only with their other half, which both then bear the name of the pair. */
export function withPairs(candidates: readonly Candidate[]): readonly Candidate[] {
  const names = new Array<string | undefined>(candidates.length);
  const waiting = new Map<string, number>();
  for (const [index, { connector }] of candidates.entries()) {
    const first = PAIRS.find(([a, b]) => b === connector && waiting.has(a))?.[0];
    if (first !== undefined) {
      names[waiting.get(first)!] = names[index] = `${first} … ${connector}`;
      waiting.delete(first);
    }
    waiting.set(connector, index);
  }
  return candidates.flatMap((candidate, index) => {
    const name = names[index];
    if (name) return [{ ...candidate, connector: name }];
    return candidate.standing === 'part' ? [] : [candidate];
  });
}
