import type { Article } from '../document/article.ts';
import { lineStartsIn, positionOf } from '../document/lines.ts';
import type { Measures } from '../document/measures.ts';
import { isFieldPlace, type SourceRange } from '../document/place.ts';
import type { Finding, RelatedPlace } from '../engine/finding.ts';
import { type Listed, listedOf } from '../engine/listed.ts';
import type { ResolvedConfig } from '../engine/resolve-config.ts';
import type { Rule } from '../engine/rule.ts';
import type { SilencedOutcome, SuppressedFinding } from '../engine/silence.ts';
import { configDigest, digestOf, rulesetDigest } from './digest.ts';
import { excerptsOf } from './excerpts.ts';
import { fingerprinter } from './fingerprint.ts';
import type {
  Counts,
  Report,
  ReportedFinding,
  ReportedRange,
  ReportedRule,
  ReportedSuppression,
} from './report.ts';
import { scoreOf } from './score.ts';
import { nothingToJudge, verdictOf } from './verdict.ts';

/** All that a report is made from. */
export interface Judged {
  readonly article: Article;
  readonly sources: readonly Article[];
  readonly outcome: SilencedOutcome;
  readonly config: ResolvedConfig;
  /** Every rule that was known. */
  readonly rules: readonly Rule[];
  /** How many findings of one rule and message the report lists at most. */
  readonly maxFindings: number;
  /** Null when there is nothing to judge. */
  readonly measures: Measures | null;
  /** Version of the package. */
  readonly version: string;
}

/** Makes the report of one draft: a pure function, linear in the findings. */
export function buildReport(judged: Judged): Report {
  const { article, outcome, config, rules, measures, version, maxFindings } = judged;
  const { score, evidence, standing, categories, charges } = scoreOf(outcome, measures?.words.count ?? 0);
  const counts = countsOf(outcome.findings);
  const listed = listedOf(outcome, maxFindings);
  const found = reportedFindings(judged, listed);
  const isJudged = article.substance === 'article';
  const result = { score, evidence, categories, charges, findings: found.findings, counts };

  return {
    schemaVersion: 2,
    tool: { name: 'bon-a-tirer', version },
    ruleset: { rules: rules.length, digest: rulesetDigest(rules) },
    draft: {
      ...(article.path !== undefined && { path: article.path }),
      format: article.format,
      digest: digestOf(article.source),
    },
    config: { digest: configDigest(config) },
    ...(isJudged ? verdictOf(result, config.gate) : nothingToJudge(article.substance)),
    score: isJudged ? score : null,
    evidence: isJudged ? evidence : null,
    standing: isJudged ? standing : null,
    categories,
    charges,
    measures,
    rules: reportedRules(outcome, listed),
    ...found,
    counts,
  };
}

function reportedRules({ rules, findings }: SilencedOutcome, { unlisted }: Listed): readonly ReportedRule[] {
  const counts = countBy(findings);
  return rules.map(({ active: { rule, severity }, status }) => ({
    id: rule.id,
    category: rule.category,
    severity,
    status,
    findings: counts.get(rule.id) ?? 0,
    ...(unlisted.has(rule.id) && { unlisted: unlisted.get(rule.id)! }),
  }));
}

function countBy(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function reportedFindings(
  judged: Judged,
  { findings, suppressed }: Listed,
): Pick<Report, 'findings' | 'suppressed'> {
  const { article } = judged;
  const reported = findingReporter(judged);
  return {
    findings: findings.map(reported),
    suppressed: suppressed.map(({ finding, suppression }) => ({
      ...reported(finding),
      suppression: suppressionOf(suppression, article),
    })),
  };
}

function suppressionOf(
  { reach, why, at }: SuppressedFinding['suppression'],
  article: Article,
): ReportedSuppression['suppression'] {
  return { reach, ...(why !== undefined && { why }), place: rangeOf(article, at) };
}

function findingReporter({ article, sources, outcome }: Judged): (finding: Finding) => ReportedFinding {
  const categories = new Map(outcome.rules.map(({ active: { rule } }) => [rule.id, rule.category]));
  const fingerprintOf = fingerprinter(article.source);
  return (finding) => {
    const { rule, severity, messageId, data, message, place, related, fix } = finding;
    return {
      rule,
      category: categories.get(rule)!,
      severity,
      messageId,
      data,
      message,
      place: isFieldPlace(place) ? { field: place.field } : rangeOf(article, place),
      ...(!isFieldPlace(place) && excerptsOf(article.source, place)),
      ...(related && { related: related.map((passage) => relatedPlaceOf(passage, sources)) }),
      ...(fix && { fix }),
      fingerprint: fingerprintOf(finding),
    };
  };
}

function relatedPlaceOf(passage: RelatedPlace, sources: readonly Article[]) {
  const source = sources[passage.source]!;
  return {
    source: passage.source,
    ...(source.path !== undefined && { path: source.path }),
    ...rangeOf(source, passage),
  };
}

function rangeOf(article: Article, { start, end }: SourceRange): ReportedRange {
  const starts = lineStartsIn(article);
  return { start: positionOf(starts, start), end: positionOf(starts, end) };
}
