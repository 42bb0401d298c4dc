import type { Article } from '../document/article.ts';
import type { Message } from '../engine/finding.ts';
import type { ResolvedGate } from '../engine/resolve-config.ts';
import { CATEGORY_NAMES } from './category-names.ts';
import { faultReasons } from './fault-reasons.ts';
import type { CategoryScore, Counts, Reason, ReportedCharge, ReportedFinding, Verdict } from './report.ts';
import { scoreWithout } from './score.ts';

interface Judgement {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/** What was found, as far as the gate looks at it. */
export interface Result {
  readonly score: number;
  readonly evidence: number;
  readonly categories: readonly CategoryScore[];
  /** Heaviest first. */
  readonly charges: readonly ReportedCharge[];
  readonly findings: readonly ReportedFinding[];
  readonly counts: Counts;
}

/**
 * Accepts what reaches the gate. Otherwise says what the score is, which faults make it, heaviest first, until the rest
 * would pass, and what other limits of the gate are missed.
 */
export function verdictOf(result: Result, gate: ResolvedGate): Judgement {
  const reasons = [
    ...scoreReasons(result, gate.minScore),
    ...result.categories.flatMap((category) => categoryReason(category, gate)),
    ...warningsReason(result.counts.warning, gate),
  ];
  return { verdict: reasons.length > 0 ? 'reject' : 'accept', reasons };
}

/** The verdict on a draft without substance. */
export function nothingToJudge(substance: Exclude<Article['substance'], 'article'>): Judgement {
  return { verdict: 'none', reasons: [{ code: substance, data: {}, message: NOTHING[substance] }] };
}

function scoreReasons(result: Result, minScore: number): readonly Reason[] {
  const { score, findings, evidence } = result;
  if (score >= minScore) return [];
  const decisive = decisiveOf(result, minScore);
  const mended = decisive.reduce((sum, charge) => sum + charge.evidence, 0);
  const enough = scoreWithout(evidence, mended);
  const faults = faultReasons(decisive, findings);
  const data = { score, minScore, faults: faults.length, enough };
  return [{ code: 'score', data, message: scoreMessage(data) }, ...faults];
}

/** The heaviest charges, as few as it takes for the rest to pass. */
function decisiveOf({ charges, evidence }: Result, minScore: number): readonly ReportedCharge[] {
  const decisive: ReportedCharge[] = [];
  let mended = 0;
  for (const charge of charges) {
    if (charge.evidence === 0 || scoreWithout(evidence, mended) >= minScore) break;
    decisive.push(charge);
    mended += charge.evidence;
  }
  return decisive;
}

interface ScoreFacts {
  readonly score: number;
  readonly minScore: number;
  readonly faults: number;
  readonly enough: number;
}

function scoreMessage({ score, minScore, faults, enough }: ScoreFacts): Message {
  return {
    fr: `La note est de ${score} sur 100, sous le minimum de ${minScore}. ${faults > 1 ? `Corriger les ${faults} points qui suivent suffirait` : 'Corriger le point qui suit suffirait'} : elle passerait à ${enough}.`,
    en: `The score is ${score} out of 100, under the minimum of ${minScore}. ${faults > 1 ? `Mending the ${faults} points that follow` : 'Mending the point that follows'} would be enough: it would come to ${enough}.`,
  };
}

function categoryReason({ id, score }: CategoryScore, { categories = {} }: ResolvedGate): readonly Reason[] {
  const minScore = categories[id];
  if (minScore === undefined || score === null || score >= minScore) return [];
  const message = {
    fr: `La note « ${CATEGORY_NAMES[id].fr} » est de ${score} sur 100, sous le minimum de ${minScore}.`,
    en: `The score for ${CATEGORY_NAMES[id].en} is ${score} out of 100, under the minimum of ${minScore}.`,
  };
  return [{ code: 'category-score', data: { category: id, score, minScore }, message }];
}

function warningsReason(warnings: number, { maxWarnings }: ResolvedGate): readonly Reason[] {
  if (maxWarnings === undefined || warnings <= maxWarnings) return [];
  const message = {
    fr: `Avertissements : ${warnings}, pour ${maxWarnings} au plus.`,
    en: `Warnings: ${warnings}, with at most ${maxWarnings} allowed.`,
  };
  return [{ code: 'warnings', data: { warnings, maxWarnings }, message }];
}

const NOTHING: Readonly<Record<Exclude<Article['substance'], 'article'>, Message>> = {
  empty: {
    fr: 'Rien à juger : la page ne contient pas de texte.',
    en: 'Nothing to judge: the page holds no text.',
  },
  redirect: {
    fr: 'Rien à juger : la page renvoie à une autre.',
    en: 'Nothing to judge: the page sends its readers to another.',
  },
  index: {
    fr: 'Rien à juger : la page ne fait que mener à d’autres.',
    en: 'Nothing to judge: the page only leads to others.',
  },
};
