import type { Article } from '../document/article.ts';
import { UserError } from '../document/user-error.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { compareFindings } from './order.ts';
import type { Need, RawFinding } from './rule.ts';
import type { ActiveRule } from './ruleset.ts';
import { milder } from './severity.ts';

/** How a rule ended on an article: `notApplicable` when it lacked its input or its object, which is not a pass. */
export type RuleStatus = 'pass' | 'fail' | 'notApplicable';

export interface RuleOutcome {
  readonly active: ActiveRule;
  readonly status: RuleStatus;
}

export interface Outcome {
  readonly rules: readonly RuleOutcome[];
  /** In the total order of `compareFindings`. */
  readonly findings: readonly Finding[];
}

/** Runs the rules over an article. Throws for a bug of a rule, named with its cause, and for mistakes of the user. */
export function checkArticle(article: Article, rules: readonly ActiveRule[], context: Context): Outcome {
  const outcomes: RuleOutcome[] = [];
  const findings: Finding[] = [];
  for (const active of rules) {
    const found = run(active, article, context);
    outcomes.push({ active, status: statusOf(found) });
    for (const finding of found ?? []) findings.push(finding);
  }
  return { rules: outcomes, findings: findings.sort(compareFindings) };
}

function statusOf(found: readonly Finding[] | undefined): RuleStatus {
  if (!found) return 'notApplicable';
  return found.length > 0 ? 'fail' : 'pass';
}

function run(active: ActiveRule, article: Article, context: Context): Finding[] | undefined {
  const { rule, options } = active;
  if (!rule.needs.every((need) => isMet(need, article, context))) return undefined;
  try {
    if (!rule.applies(article, options, context)) return undefined;
    return Array.from(rule.check(article, options, context), (raw) => findingOf(raw, active));
  } catch (cause) {
    // What the user wrote shows at its first use: a word list, say.
    if (cause instanceof UserError) throw cause;
    throw new Error(`The rule ${rule.id} failed: this is a bug of the rule.`, { cause });
  }
}

function findingOf(raw: RawFinding, { rule, severity }: ActiveRule): Finding {
  return {
    rule: rule.id,
    severity: raw.severity ? (milder(raw.severity, severity) as Finding['severity']) : severity,
    messageId: raw.message,
    data: raw.data,
    message: rule.messageOf(raw.message, raw.data),
    place: raw.at,
    ...(raw.related && { related: raw.related }),
    ...(raw.fix && { fix: raw.fix }),
  };
}

const MET: Readonly<Record<Need, (article: Article, context: Context) => boolean>> = {
  keyphrase: (article) => /\S/.test(article.metadata.keyphrase?.value ?? ''),
  brief: (_, context) => context.brief !== undefined,
  source: (_, context) => context.sources.length > 0,
  metadata: (article) => article.extent === 'full' || hasMetadata(article),
  spelling: () => true,
};

function isMet(need: Need, article: Article, context: Context): boolean {
  return MET[need](article, context);
}

function hasMetadata({ metadata }: Article): boolean {
  const { title, description, slug, lang, canonical } = metadata;
  return (
    [title, description].some((field) => field !== undefined && field.origin !== 'body') ||
    // A path hints at a slug, and an element of a fragment at a language: only what the caller gives tells that there is more.
    [slug, lang, canonical].some((field) => field?.origin === 'options') ||
    metadata.dates.length > 0
  );
}
