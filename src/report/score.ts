import { CATEGORIES, type Category } from '../engine/category.ts';
import type { Finding } from '../engine/finding.ts';
import type { SilencedOutcome } from '../engine/silence.ts';
import type { CategoryScore } from './report.ts';
import { SCORING } from './scoring.ts';

/** The score of every category: 100 less the penalties of its rules, at least 0; null where none of its scored rules applies. */
export function categoryScores(outcome: SilencedOutcome): readonly CategoryScore[] {
  const tallies = new Map(CATEGORIES.map((category) => [category, tally()]));
  const findings = findingsByRule(outcome);
  for (const { active, status } of outcome.rules) {
    const { rule, severity } = active;
    if (status === 'notApplicable') continue;
    const of = tallies.get(rule.category)!;
    if (severity !== 'info') of.applicable = true;
    add(of, findings.get(rule.id) ?? []);
  }
  return CATEGORIES.map((id) => {
    const { applicable, penalty, ...counts } = tallies.get(id)!;
    const weight = SCORING.weights[id];
    const scored = applicable && weight > 0;
    return {
      id,
      applicable: scored,
      score: scored ? Math.max(0, 100 - penalty) : null,
      weight,
      findings: counts,
    };
  });
}

/**
 * The weighted mean of the applicable categories, times the lowest score of a category that fails: tidy headings do not
 * make up for a copied text. Rounded down, so that 100 means without penalty; 100 when none applies.
 */
export function overallScore(categories: readonly CategoryScore[]): number {
  let weights = 0;
  let sum = 0;
  let lowest = 100;
  for (const category of categories) {
    const { score, weight } = category;
    if (score === null) continue;
    weights += weight;
    sum += score * weight;
    if (fails(category)) lowest = Math.min(lowest, Math.max(score, leftOf(category.id)));
  }
  return weights === 0 ? 100 : Math.floor((sum * lowest) / (weights * 100));
}

/** With an error, or with as many warnings as a category must not have. */
function fails({ id, score, findings }: CategoryScore): boolean {
  const failing: Readonly<Partial<Record<Category, number>>> = SCORING.failing;
  return findings.error > 0 || (score !== null && score <= (failing[id] ?? -1));
}

function leftOf(id: Category): number {
  const mendable: Readonly<Partial<Record<Category, number>>> = SCORING.mendable;
  return mendable[id] ?? 0;
}

function tally() {
  return { error: 0, warning: 0, info: 0, penalty: 0, applicable: false };
}

function findingsByRule({ findings }: SilencedOutcome): ReadonlyMap<string, readonly Finding[]> {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const of = byRule.get(finding.rule);
    if (of) of.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return byRule;
}

function add(to: ReturnType<typeof tally>, findings: readonly Finding[]): void {
  let penalty = 0;
  let most = 0;
  for (const finding of findings) {
    to[finding.severity]++;
    const cost = costOf(finding);
    penalty += cost.each;
    most = Math.max(most, cost.most);
  }
  to.penalty += Math.min(penalty, most);
}

function costOf({ rule, messageId, severity }: Finding) {
  const { penalties, unfinished, rewrite, worthless } = SCORING;
  const plain = penalties[severity];
  if (severity !== 'error') return plain;
  const holds = (rules: readonly string[]) => rules.includes(rule) || rules.includes(`${rule}/${messageId}`);
  return [worthless, rewrite, unfinished].find(({ rules }) => holds(rules)) ?? plain;
}
