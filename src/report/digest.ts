import { compareCodeUnits } from '../engine/order.ts';
import type { ResolvedConfig } from '../engine/resolve-config.ts';
import type { Rule } from '../engine/rule.ts';
import type { Digest } from './report.ts';
import { sha256Of } from './sha256.ts';

/** The digest of a text. */
export function digestOf(text: string): Digest {
  return `sha256-${sha256Of(text)}`;
}

/** The digest of all that decides how drafts are judged under a configuration. */
export const configDigest: (config: ResolvedConfig) => Digest = memoised((config) => {
  const active = config.active.map(({ rule, severity, options }) => [rule.id, severity, options]);
  return digestOf(canonicalJson({ ...config, active }));
});

/** The digest of a set of rules: their ids, categories, severities and options. */
export const rulesetDigest: (rules: readonly Rule[]) => Digest = memoised((rules) => {
  const facts = rules.map(({ id, category, severity, options }) => [id, category, severity, options]);
  // Rules are code: their keys stand in one order, and need no other.
  return digestOf(JSON.stringify(facts));
});

function memoised<Subject extends object>(
  compute: (subject: Subject) => Digest,
): (subject: Subject) => Digest {
  const digests = new WeakMap<Subject, Digest>();
  return (subject) => {
    const digest = digests.get(subject) ?? compute(subject);
    digests.set(subject, digest);
    return digest;
  };
}

/** JSON with the keys of objects in order, so that the order in which a user wrote them changes nothing. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
    return Object.fromEntries(Object.entries(entry).sort(([a], [b]) => compareCodeUnits(a, b)));
  });
}
