import { CATEGORIES } from './category.ts';
import { type Config, LOCALES, MAPPED_FIELDS } from './config.ts';
import { LANGUAGES } from './context.ts';
import { optionProblem } from './options.ts';
import { PRESETS } from './preset.ts';
import type { Rule } from './rule.ts';
import { isSeverity, SEVERITIES } from './severity.ts';
import {
  aList,
  anObject,
  anObjectOf,
  aString,
  aWholeNumber,
  type Check,
  didYouMean,
  fail,
  must,
  oneOf,
  oneOrMore,
} from './shape.ts';

const percentage = aWholeNumber(0, 100);
const isMade = must('a rule made with defineRule', (value) => {
  const { id, check, applies, messageOf, options, needs } = (value ?? {}) as Partial<Rule>;
  const calls = [check, applies, messageOf];
  return typeof id === 'string' && calls.every((call) => typeof call === 'function') && !!options && !!needs;
});
const aCategory = oneOf(CATEGORIES);
const aRule: Check = (value, at) => {
  isMade(value, at);
  const { category, severity: own } = value as Rule;
  aCategory(category, `${at}.category`);
  severity(own, `${at}.severity`);
};

/** The gate of a configuration or of a call. */
export const aGate: Check = anObject({
  minScore: percentage,
  maxWarnings: aWholeNumber(0),
  categories: anObjectOf('category', CATEGORIES, () => percentage),
});

/** Settings of rules by id: `'warning'` or `['warning', { maxWords: 30 }]`. */
export function ruleSettings(rules: readonly Rule[]): Check {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return anObjectOf('rule', [...byId.keys()], (id) => ruleSetting(byId.get(id)!));
}

/** A whole configuration; `rules` are all that it may name, its own included. */
export function aConfig(rules: readonly Rule[]): Check {
  const settings = {
    preset: oneOf(PRESETS),
    rules: ruleSettings(rules),
    gate: aGate,
    language: oneOf(LANGUAGES),
    frontMatter: anObjectOf('metadata field', MAPPED_FIELDS, () => oneOrMore(aString)),
    document: oneOf(['full', 'fragment', 'auto']),
    suppressions: oneOf(['honour', 'ignore']),
    keyphrase: aString,
    words: aList(aString),
    dictionaries: aList(anObject({ aff: aString, dic: aString }, ['aff', 'dic'])),
  };
  const config = anObject({
    ...settings,
    extends: oneOrMore((value, at) => config(value, at)),
    overrides: aList(anObject({ ...settings, files: oneOrMore(aString) }, ['files'])),
    customRules: aList(aRule),
    locale: oneOf(LOCALES),
    maxFileSize: aWholeNumber(1),
    maxFindings: aWholeNumber(1),
  } satisfies Readonly<Record<keyof Config, Check>>);
  return config;
}

function ruleSetting(rule: Rule): Check {
  const options = optionsOf(rule);
  return (value, at) => {
    if (!Array.isArray(value)) return severity(value, at);
    if (value.length !== 2) fail(at, 'must be a severity, or a pair of severity and options');
    severity(value[0], `${at}[0]`);
    options(value[1], `${at}[1]`);
  };
}

function severity(value: unknown, at: string): void {
  if (isSeverity(value)) return;
  const meant = typeof value === 'string' ? didYouMean(value, SEVERITIES) : '';
  fail(at, `must be a severity (${SEVERITIES.join(', ')})${meant && `.${meant}`}`);
}

function optionsOf(rule: Rule): Check {
  return anObjectOf(`option of ${rule.id}`, Object.keys(rule.options), (name) => (value, at) => {
    const problem = optionProblem(rule.options[name]!, value);
    if (problem) fail(at, problem);
  });
}
