import { CATEGORIES, type Category } from '../engine/category.ts';
import type { Finding } from '../engine/finding.ts';
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
  /** Rules whose errors no deletion mends: what is missing or foreign is to be written. */
  unfinished: { each: 45, most: 90, rules: ['language-mix', 'truncated-ending'] },
  /** Rules, or one message of them, whose errors no edit of a passage mends: the article is to be written again. */
  rewrite: {
    each: 75,
    most: 75,
    rules: [
      'brief-word-count/farTooShort',
      'cliche-density',
      'keyphrase-stuffing',
      'keyword-list',
      'spelling-density',
      'vocabulary-poor',
      'word-count-min',
    ],
  },
  /** Whose errors leave nothing to write again: the text is another's, or in another language. */
  worthless: {
    each: 90,
    most: 100,
    rules: [
      'brief-language',
      'language-mix/foreign',
      'source-containment',
      'source-longest-run',
      'source-sentences-followed',
    ],
  },
  /** What a category that fails leaves of the score at least: headings, metadata and links are mended in place, however many are wrong. */
  mendable: { structure: 45, metadata: 45, links: 45 },
  /** Categories that fail on warnings alone, at this score and below: a draft whose facts its sources do not hold. */
  failing: { originality: 50 },
} as const satisfies {
  weights: Readonly<Record<Category, number>>;
  penalties: Readonly<Record<keyof Counts, { readonly each: number; readonly most: number }>>;
  unfinished: Tier;
  rewrite: Tier;
  worthless: Tier;
  mendable: Readonly<Partial<Record<Category, number>>>;
  failing: Readonly<Partial<Record<Category, number>>>;
};

/** Rules, or one message of a rule (`rule/message`), whose errors take off more than others. */
interface Tier {
  readonly each: number;
  readonly most: number;
  readonly rules: readonly string[];
}

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
