import { type Calibration, WHOLE } from './calibration.ts';

/**
 * The score for so much evidence: linear between the anchors, rounded down; under the last, as many times less as the
 * evidence is more.
 */
export function scoreFor(evidence: number, { anchors }: Calibration): number {
  for (const [index, [from, high]] of anchors.entries()) {
    const next = anchors[index + 1];
    if (!next) return Math.floor((high * from) / Math.max(from, evidence, 1));
    const [to, low] = next;
    if (evidence < to) return high - Math.ceil(((high - low) * (evidence - from)) / (to - from));
  }
  return 100;
}

/** The evidence from which on a score is given: one of the scores of the anchors. */
export function evidenceFor(score: number, { anchors }: Calibration): number {
  return anchors.find(([, given]) => given === score)![0];
}

/** Per cent of published articles that have more against them, in all or in a category. */
export function standingOf(evidence: number, { percentiles }: Calibration, of: string = WHOLE): number {
  const known = percentiles[of] ?? [];
  const from = known.findIndex((usual) => usual > evidence);
  return from < 0 ? 0 : Math.min(100, known.length - from);
}
