import { CATEGORIES, type Category } from '../engine/category.ts';
import type { SilencedOutcome } from '../engine/silence.ts';
import type { CategoryScore, Counts } from './report.ts';

/** The one table of the score. Whole numbers only. */
export const SCORING = {
  /** Weight of each category in the overall score. */
  weights: {
    brief: 20,
    residue: 20,
    originality: 15,
    structure: 10,
    keyphrase: 8,
    metadata: 7,
    readability: 5,
    spelling: 8,
    links: 4,
    typography: 3,
    suppression: 0,
  },
  /** What a finding takes off its category's 100, and what all findings of one rule take off at most: ten placeholders are one fault, and half a category. */
  penalties: {
    error: { each: 30, most: 50 },
    warning: { each: 10, most: 30 },
    info: { each: 0, most: 0 },
  },
  /** Rules whose errors no edit of a passage mends: the article is to be written again. An error of them takes off more. */
  rewrite: {
    each: 90,
    most: 100,
    rules: [
      'brief-language',
      'cliche-density',
      'keyphrase-stuffing',
      'source-containment',
      'source-longest-run',
      'source-sentences-followed',
      'spelling-density',
      'keyword-list',
      'vocabulary-poor',
      'word-count-min',
    ],
  },
  /** What a category that fails leaves of the score at least: headings, metadata and links are mended in place, however many are wrong. */
  mendable: { structure: 45, metadata: 45, links: 45 },
  /** Categories that fail on warnings alone, at this score and below: a draft whose facts its sources do not hold. */
  failing: { originality: 50 },
} as const satisfies {
  weights: Readonly<Record<Category, number>>;
  penalties: Readonly<Record<keyof Counts, { readonly each: number; readonly most: number }>>;
  rewrite: { readonly each: number; readonly most: number; readonly rules: readonly string[] };
  mendable: Readonly<Partial<Record<Category, number>>>;
  failing: Readonly<Partial<Record<Category, number>>>;
};

/** The score of every category: 100 less the penalties of its rules, at least 0; null where none of its scored rules applies. */
export function categoryScores(outcome: SilencedOutcome): readonly CategoryScore[] {
  const tallies = new Map(CATEGORIES.map((category) => [category, tally()]));
  const counts = countsByRule(outcome);
  for (const { active, status } of outcome.rules) {
    const { rule, severity } = active;
    if (status === 'notApplicable') continue;
    const of = tallies.get(rule.category)!;
    if (severity !== 'info') of.applicable = true;
    add(of, rule.id, counts.get(rule.id) ?? NONE);
  }
  return CATEGORIES.map((id) => {
    const { applicable, penalty, ...findings } = tallies.get(id)!;
    const weight = SCORING.weights[id];
    const scored = applicable && weight > 0;
    return { id, applicable: scored, score: scored ? Math.max(0, 100 - penalty) : null, weight, findings };
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

const NONE: Counts = { error: 0, warning: 0, info: 0 };

function tally() {
  return { error: 0, warning: 0, info: 0, penalty: 0, applicable: false };
}

function countsByRule({ findings }: SilencedOutcome): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const { rule, severity } of findings) {
    const of = counts.get(rule) ?? NONE;
    counts.set(rule, { ...of, [severity]: of[severity] + 1 });
  }
  return counts;
}

function add(to: ReturnType<typeof tally>, rule: string, counts: Counts): void {
  let penalty = 0;
  let most = 0;
  for (const severity of ['error', 'warning', 'info'] as const) {
    const count = counts[severity];
    to[severity] += count;
    if (count === 0) continue;
    const cost = costOf(rule, severity);
    penalty += count * cost.each;
    most = Math.max(most, cost.most);
  }
  to.penalty += Math.min(penalty, most);
}

function costOf(rule: string, severity: keyof Counts): { readonly each: number; readonly most: number } {
  const { penalties, rewrite } = SCORING;
  const rewritten: readonly string[] = rewrite.rules;
  return severity === 'error' && rewritten.includes(rule) ? rewrite : penalties[severity];
}
