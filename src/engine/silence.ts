import type { Article } from '../document/article.ts';
import { nearestOf } from '../document/nearest.ts';
import { isFieldPlace } from '../document/place.ts';
import type { Outcome, RuleOutcome } from './check.ts';
import type { Suppression } from './directives.ts';
import type { Facts, Finding } from './finding.ts';
import { compareFindings } from './order.ts';
import type { Rule } from './rule.ts';
import type { ActiveRule } from './ruleset.ts';
import { suppressionsIn } from './suppressions.ts';

/** A finding that the draft silences, and how. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

export interface SilencedOutcome extends Outcome {
  readonly suppressed: readonly SuppressedFinding[];
}

/**
 * Sets apart the findings that the draft silences, and adds what the engine finds in its suppressions: rules that do not
 * exist, and suppressions that silence nothing though their rule ran.
 */
export function silence(article: Article, outcome: Outcome, rules: readonly Rule[]): SilencedOutcome {
  const { suppressions, named, bad } = suppressionsIn(article);
  if (named.length === 0 && bad.length === 0) return { ...outcome, suppressed: [] };

  const { kept, suppressed } = partition(outcome.findings, suppressions);
  const used = new Set(suppressed.map(({ suppression }) => suppression));
  const own = partition(
    [...misnamed(article, outcome, rules), ...unused(suppressions, used, outcome)],
    suppressions,
  );
  const findings = [...kept, ...own.kept].sort(compareFindings);
  return {
    rules: withStatus(outcome.rules, findings),
    findings,
    suppressed: [...suppressed, ...own.suppressed].sort((a, b) => compareFindings(a.finding, b.finding)),
  };
}

function withStatus(rules: readonly RuleOutcome[], findings: readonly Finding[]): readonly RuleOutcome[] {
  const failing = new Set(findings.map(({ rule }) => rule));
  return rules.map((outcome) => {
    if (outcome.status === 'notApplicable') return outcome;
    return { ...outcome, status: failing.has(outcome.active.rule.id) ? 'fail' : 'pass' };
  });
}

function partition(findings: readonly Finding[], suppressions: readonly Suppression[]) {
  const silencers = new Map<string, Silencer>();
  for (const [rule, ofRule] of byRule(suppressions)) silencers.set(rule, silencerOf(ofRule));
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const suppression = silencers.get(finding.rule)?.(finding);
    if (suppression) suppressed.push({ finding, suppression });
    else kept.push(finding);
  }
  return { kept, suppressed };
}

function byRule(suppressions: readonly Suppression[]): ReadonlyMap<string, readonly Suppression[]> {
  const groups = new Map<string, Suppression[]>();
  for (const suppression of suppressions) {
    const group = groups.get(suppression.rule);
    if (group) group.push(suppression);
    else groups.set(suppression.rule, [suppression]);
  }
  return groups;
}

type Silencer = (finding: Finding) => Suppression | undefined;

/** For the findings of one rule in their total order: the innermost suppression that holds each, in amortised constant time. */
function silencerOf(suppressions: readonly Suppression[]): Silencer {
  const wide = suppressions.find(({ over }) => over === undefined);
  const waiting = suppressions
    .filter(({ over }) => over !== undefined)
    .sort((a, b) => b.over!.start - a.over!.start || a.over!.end - b.over!.end);
  const open: Suppression[] = [];
  return ({ place }) => {
    if (isFieldPlace(place)) return wide;
    while (waiting.length > 0 && waiting.at(-1)!.over!.start <= place.start) open.push(waiting.pop()!);
    while (open.length > 0 && open.at(-1)!.over!.end <= place.start) open.pop();
    return open.at(-1) ?? wide;
  };
}

function misnamed(article: Article, { rules: ran }: Outcome, rules: readonly Rule[]): readonly Finding[] {
  const active = ran.find(({ active }) => active.rule.id === 'suppression-unknown-rule')?.active;
  if (!active) return [];
  const { named, bad } = suppressionsIn(article);
  const known = new Set(rules.map(({ id }) => id));
  return [
    ...bad.map(({ directive, nearest = '', problem, at }) =>
      problem === 'noRule' || problem === 'emptyKey' || problem === 'expressionKey'
        ? engineFinding(active, problem, { directive }, at)
        : engineFinding(active, problem, { directive, nearest }, at),
    ),
    ...named
      .filter(({ rule }) => !known.has(rule))
      .map(({ rule, at }) =>
        engineFinding(active, 'unknownRule', { rule, nearest: nearestRule(rule, known) }, at),
      ),
  ].sort(compareFindings);
}

// Names longer than any rule's are not compared: a comment can be of any length.
function nearestRule(name: string, known: ReadonlySet<string>): string {
  return name.length > 80 ? '' : (nearestOf(name, known) ?? '');
}

function unused(
  suppressions: readonly Suppression[],
  used: ReadonlySet<Suppression>,
  { rules }: Outcome,
): readonly Finding[] {
  const active = rules.find(({ active }) => active.rule.id === 'suppression-unused')?.active;
  if (!active) return [];
  const ran = new Set(
    rules
      .filter(({ status, active }) => status !== 'notApplicable' && active.rule.category !== 'suppression')
      .map(({ active }) => active.rule.id),
  );
  return suppressions
    .filter((suppression) => ran.has(suppression.rule) && !used.has(suppression))
    .map(({ rule, at }) => engineFinding(active, 'unused', { rule }, at))
    .sort(compareFindings);
}

function engineFinding(
  { rule, severity }: ActiveRule,
  messageId: string,
  data: Facts,
  place: Finding['place'],
) {
  return { rule: rule.id, severity, messageId, data, message: rule.messageOf(messageId, data), place };
}
