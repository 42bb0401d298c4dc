import { CATEGORIES, type Category } from '../engine/category.ts';
import type { SilencedOutcome } from '../engine/silence.ts';
import { CALIBRATION, WHOLE } from './evidence/calibration.ts';
import { type Charge, chargesOf } from './evidence/charges.ts';
import { countedOf } from './evidence/counted.ts';
import { scoreFor, standingOf } from './evidence/scale.ts';
import type { CategoryScore, Counts, ReportedCharge } from './report.ts';

/** The score of a draft with the sum behind it. */
export interface Score {
  readonly score: number;
  readonly evidence: number;
  readonly standing: number;
  readonly categories: readonly CategoryScore[];
  /** Heaviest first. */
  readonly charges: readonly ReportedCharge[];
}

/** Weighs what was found in a text of so many words against what is usual in published articles. */
export function scoreOf(outcome: SilencedOutcome, words: number): Score {
  const rules = new Map(outcome.rules.map(({ active: { rule } }) => [rule.id, rule]));
  const charges = chargesOf(countedOf(outcome.findings, rules), words, CALIBRATION);
  const evidence = sumOf(charges);
  return {
    score: scoreFor(evidence, CALIBRATION),
    evidence,
    standing: standingOf(evidence, CALIBRATION, WHOLE),
    categories: categoryScores(outcome, charges),
    charges: charges.map(reported),
  };
}

/** The score of a draft if so much evidence fell away. */
export function scoreWithout(evidence: number, less: number): number {
  return scoreFor(Math.max(0, evidence - less), CALIBRATION);
}

function reported({ rule, messageId, severity, times, evidence }: Charge): ReportedCharge {
  return { rule, messageId, severity, times, evidence, points: 100 - scoreFor(evidence, CALIBRATION) };
}

function categoryScores(outcome: SilencedOutcome, charges: readonly Charge[]): readonly CategoryScore[] {
  const applicable = applicableIn(outcome);
  const counts = countsIn(outcome);
  return CATEGORIES.map((id) => {
    const evidence = sumOf(charges.filter(({ category }) => category === id));
    const scored = applicable.has(id);
    return {
      id,
      applicable: scored,
      score: scored ? scoreFor(evidence, CALIBRATION) : null,
      evidence,
      standing: scored ? standingOf(evidence, CALIBRATION, id) : null,
      findings: counts.get(id) ?? NONE,
    };
  });
}

const NONE: Counts = { error: 0, warning: 0, info: 0 };

/** The categories of which a rule that counts had something to judge. */
function applicableIn({ rules }: SilencedOutcome): ReadonlySet<Category> {
  return new Set(
    rules
      .filter(({ status, active: { rule, severity } }) => {
        return status !== 'notApplicable' && severity !== 'info' && rule.category !== 'suppression';
      })
      .map(({ active: { rule } }) => rule.category),
  );
}

function countsIn({ rules, findings }: SilencedOutcome): ReadonlyMap<Category, Counts> {
  const categories = new Map(rules.map(({ active: { rule } }) => [rule.id, rule.category]));
  const counts = new Map<Category, { error: number; warning: number; info: number }>();
  for (const { rule, severity } of findings) {
    const category = categories.get(rule)!;
    const of = counts.get(category) ?? { ...NONE };
    of[severity]++;
    counts.set(category, of);
  }
  return counts;
}

function sumOf(charges: readonly Charge[]): number {
  return charges.reduce((sum, { evidence }) => sum + evidence, 0);
}
