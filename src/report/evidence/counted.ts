import { isFieldPlace } from '../../document/place.ts';
import type { Category } from '../../engine/category.ts';
import type { Finding } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { type Weight, weightOf } from '../../engine/weight.ts';
import { chargeKeyOf } from './charge-key.ts';
import { DisjointRanges } from './disjoint-ranges.ts';

/** How often a rule found a fault with one message, each place counted once. */
export interface Counted {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Finding['severity'];
  readonly category: Category;
  readonly weight: Weight;
  readonly times: number;
}

/**
 * Counts the findings, each fault once: of those of a category that overlap only the gravest, then the shortest; of those
 * on one field, one; none inside a passage that another finding rejects as a whole. Linear but for sorting.
 */
export function countedOf(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
): readonly Counted[] {
  const weighed = findings.map((finding) => weighedOf(finding, rules.get(finding.rule)!));
  const counts = new Map<string, Counted>();
  for (const { finding, category, weight } of eachOnce(outsideOfAbsorbers(weighed))) {
    const { rule, messageId, severity } = finding;
    const key = chargeKeyOf(finding);
    const times = (counts.get(key)?.times ?? 0) + 1;
    counts.set(key, { rule, messageId, severity, category, weight, times });
  }
  return [...counts.values()];
}

interface Weighed {
  readonly finding: Finding;
  readonly category: Category;
  readonly weight: Weight;
}

function weighedOf(finding: Finding, { category, weight }: Rule): Weighed {
  return { finding, category, weight: weightOf(weight, finding.messageId) };
}

function outsideOfAbsorbers(weighed: readonly Weighed[]): readonly Weighed[] {
  const absorbed = { error: new DisjointRanges(), warning: new DisjointRanges() };
  for (const { finding, weight } of weighed) {
    const { place, severity } = finding;
    if (!weight.absorbs || severity === 'info' || isFieldPlace(place)) continue;
    absorbed.warning.join(place);
    if (severity === 'error') absorbed.error.join(place);
  }
  return weighed.filter(({ finding: { place, severity }, weight }) => {
    if (weight.absorbs || isFieldPlace(place)) return true;
    return !absorbed[severity === 'error' ? 'error' : 'warning'].covers(place);
  });
}

const GRAVEST_FIRST = ['error', 'warning', 'info'] as const satisfies readonly Finding['severity'][];

function eachOnce(weighed: readonly Weighed[]): readonly Weighed[] {
  const taken = new Map<Category, { readonly ranges: DisjointRanges; readonly fields: Set<string> }>();
  return weighed.toSorted(byGravityThenLength).filter(({ finding: { place, rule }, category }) => {
    const of = taken.get(category) ?? { ranges: new DisjointRanges(), fields: new Set() };
    taken.set(category, of);
    if (!isFieldPlace(place)) return of.ranges.add(place);
    // A field has several sides (its width, its words): each rule may speak of it once.
    const key = `${place.field} ${rule}`;
    return !of.fields.has(key) && of.fields.add(key);
  });
}

function byGravityThenLength(a: Weighed, b: Weighed): number {
  const gravity = ({ finding }: Weighed) => GRAVEST_FIRST.indexOf(finding.severity);
  return gravity(a) - gravity(b) || lengthOf(a) - lengthOf(b);
}

function lengthOf({ finding: { place } }: Weighed): number {
  return isFieldPlace(place) ? 0 : place.end - place.start;
}
