import type { Article } from '../document/article.ts';
import type { Category } from '../engine/category.ts';
import type { Message } from '../engine/finding.ts';
import type { ResolvedGate } from '../engine/resolve-config.ts';
import { CATEGORY_NAMES } from './category-names.ts';
import type { CategoryScore, Counts, Reason, ReportedRule, Verdict } from './report.ts';

interface Judgement {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/** What was found, as far as the gate looks at it. */
interface Result {
  readonly score: number;
  readonly categories: readonly CategoryScore[];
  readonly counts: Counts;
  /** Rules with findings of severity error, with their numbers. */
  readonly errors: readonly Pick<ReportedRule, 'id' | 'findings'>[];
}

/** Accepts what has no error and reaches the gate; names every reason otherwise. */
export function verdictOf({ score, categories, counts, errors }: Result, gate: ResolvedGate): Judgement {
  const reasons = [
    ...errors.map(({ id, findings }) => reason('error-finding', { rule: id, findings })),
    ...(score < gate.minScore ? [reason('score', { score, minScore: gate.minScore })] : []),
    ...categories.flatMap((category) => categoryReason(category, gate)),
    ...warningsReason(counts.warning, gate),
  ];
  return { verdict: reasons.length > 0 ? 'reject' : 'accept', reasons };
}

/** The verdict on a draft without substance. */
export function nothingToJudge(substance: Exclude<Article['substance'], 'article'>): Judgement {
  return { verdict: 'none', reasons: [reason(substance, {})] };
}

function categoryReason({ id, score }: CategoryScore, { categories = {} }: ResolvedGate): readonly Reason[] {
  const minScore = categories[id];
  if (minScore === undefined || score === null || score >= minScore) return [];
  return [reason('category-score', { category: id, score, minScore })];
}

function warningsReason(warnings: number, { maxWarnings }: ResolvedGate): readonly Reason[] {
  if (maxWarnings === undefined || warnings <= maxWarnings) return [];
  return [reason('warnings', { warnings, maxWarnings })];
}

interface ReasonFacts {
  readonly 'error-finding': { readonly rule: string; readonly findings: number };
  readonly score: { readonly score: number; readonly minScore: number };
  readonly 'category-score': {
    readonly category: Category;
    readonly score: number;
    readonly minScore: number;
  };
  readonly warnings: { readonly warnings: number; readonly maxWarnings: number };
  readonly empty: object;
  readonly redirect: object;
}

function reason<Code extends Reason['code']>(code: Code, data: ReasonFacts[Code]): Reason {
  return { code, data: { ...data }, message: MESSAGES[code](data) };
}

const MESSAGES: { readonly [Code in Reason['code']]: (facts: ReasonFacts[Code]) => Message } = {
  'error-finding': ({ rule, findings }) => ({
    fr: findings === 1 ? `Une erreur de la règle ${rule}.` : `${findings} erreurs de la règle ${rule}.`,
    en: findings === 1 ? `One error of the rule ${rule}.` : `${findings} errors of the rule ${rule}.`,
  }),
  score: ({ score, minScore }) => ({
    fr: `La note est de ${score} sur 100, sous le minimum de ${minScore}.`,
    en: `The score is ${score} out of 100, under the minimum of ${minScore}.`,
  }),
  'category-score': ({ category, score, minScore }) => ({
    fr: `La note « ${CATEGORY_NAMES[category].fr} » est de ${score} sur 100, sous le minimum de ${minScore}.`,
    en: `The score for ${CATEGORY_NAMES[category].en} is ${score} out of 100, under the minimum of ${minScore}.`,
  }),
  warnings: ({ warnings, maxWarnings }) => ({
    fr: `Avertissements : ${warnings}, pour ${maxWarnings} au plus.`,
    en: `Warnings: ${warnings}, with at most ${maxWarnings} allowed.`,
  }),
  empty: () => ({
    fr: 'Rien à juger : le brouillon ne contient pas de texte.',
    en: 'Nothing to judge: the draft holds no text.',
  }),
  redirect: () => ({
    fr: 'Rien à juger : la page renvoie à une autre.',
    en: 'Nothing to judge: the page sends its readers to another.',
  }),
};
