import type { DraftFormat } from '../document/article.ts';
import type { DraftSettings, Gate } from '../engine/config.ts';
import { LANGUAGES, type Language } from '../engine/context.ts';
import type { Rule } from '../engine/rule.ts';
import { aList, anObject, anObjectOf, aString, type Check, must, oneOf } from '../engine/shape.ts';
import { aGate, ruleSettings } from '../engine/validate-config.ts';
import type { BriefInput } from '../parse/brief.ts';
import { GIVEN_FIELDS, type GivenMetadata } from '../parse/parse.ts';

/** What comes with a draft. */
export interface LintOptions {
  /** Relative, with `/`: it tells the format, selects overrides and names the draft in the report. */
  readonly path?: string;
  /** Default: by the path's extension, else by what the draft looks like. */
  readonly format?: DraftFormat;
  /** `fragment`: the layout prints the title, no h1 is owed. */
  readonly document?: DraftSettings['document'];
  /** Title, description, slug … that stand elsewhere; they win over those of the draft. */
  readonly metadata?: GivenMetadata;
  readonly keyphrase?: string;
  readonly synonyms?: readonly string[];
  /** What was ordered: free text, YAML or JSON, or the orders; `text` beside orders is read, and the orders win. */
  readonly brief?: string | BriefOrders;
  /** What the draft was written from. */
  readonly source?: SourceInput;
  readonly sources?: readonly SourceInput[];
  readonly language?: Language;
  /** Rule settings by id, over those of the configuration. */
  readonly rules?: DraftSettings['rules'];
  readonly gate?: Gate;
}

/** Orders by name, with or without the text of a brief. */
export type BriefOrders = BriefInput & { readonly text?: string };

/** A source: its text, or its text with what is known of it. */
export type SourceInput =
  | string
  | {
      readonly text: string;
      readonly path?: string;
      readonly format?: DraftFormat;
      readonly title?: string;
    };

const FORMATS = ['html', 'markdown', 'mdx', 'text'] as const satisfies readonly DraftFormat[];

/** Refuses options that do not exist or have a wrong type. */
export function checkLintOptions(options: LintOptions, rules: readonly Rule[]): void {
  // Most calls give none of the two that need a look-up of every rule.
  const checks = options?.rules || options?.gate ? optionChecks(rules) : LIGHT_CHECKS;
  anObjectOf('option', OPTION_NAMES, (name) => checks[name as keyof LintOptions])(options, 'options');
}

const aFormat = oneOf(FORMATS);
const loadOptions = anObject({ formats: aList(aFormat) });

/** Refuses options of a linter that do not exist or have a wrong type. */
export function checkLoadOptions(options: unknown): void {
  loadOptions(options, 'load');
}

const aSource: Check = (source, at) => {
  if (typeof source === 'string') return;
  must('a text, or an object with its text', (value) => typeof value === 'object')(source, at);
  anObject({ text: aString, path: aString, format: aFormat, title: aString }, ['text'])(source, at);
};

const LIGHT_CHECKS = optionChecks([]);
const OPTION_NAMES = Object.keys(LIGHT_CHECKS);

function optionChecks(rules: readonly Rule[]): Readonly<Record<keyof LintOptions, Check>> {
  return {
    path: aString,
    format: aFormat,
    document: oneOf(['full', 'fragment', 'auto']),
    metadata: anObjectOf('metadata field', [...GIVEN_FIELDS, 'synonyms'], (name) =>
      name === 'synonyms' ? aList(aString) : aString,
    ),
    keyphrase: aString,
    synonyms: aList(aString),
    brief: must('a text or an object', (value) => typeof value === 'string' || isObject(value)),
    source: aSource,
    sources: aList(aSource),
    language: oneOf(LANGUAGES),
    rules: ruleSettings(rules),
    gate: aGate,
  };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
