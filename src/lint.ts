import { RULES } from '../rules/index.ts';
import type { Article, DraftFormat } from './document/article.ts';
import type { Measures } from './document/measures.ts';
import { checkArticle } from './engine/check.ts';
import type { Config } from './engine/config.ts';
import type { Context } from './engine/context.ts';
import { printableConfig } from './engine/printable-config.ts';
import {
  type CheckedConfig,
  checkConfig,
  type ResolvedConfig,
  resolveConfig,
} from './engine/resolve-config.ts';
import type { Rule } from './engine/rule.ts';
import { type SilencedOutcome, silence } from './engine/silence.ts';
import { grammarMeasuresIn } from './french/grammar/measures.ts';
import type { Spelling } from './french/lexicon/index.ts';
import { measuresIn } from './french/measures.ts';
import { spellerOf } from './french/spelling/speller.ts';
import { spellingCountsIn } from './french/spelling/spelling-in.ts';
import { draftText } from './lint/draft-text.ts';
import { type NamedFiles, namedFilesOf } from './lint/front-matter.ts';
import { type Inputs, readInputs } from './lint/inputs.ts';
import { checkLintOptions, checkLoadOptions, type LintOptions } from './lint/options.ts';
import { loadParsers, loadParsersFor, NO_PARSERS } from './lint/parsers.ts';
import { checkWords } from './lint/words.ts';
import { buildReport } from './report/build-report.ts';
import type { Report } from './report/report.ts';
import { VERSION } from './report/version.ts';

/** Judges drafts under one configuration. */
export interface Linter {
  /**
   * Judges a draft, given as text or as its bytes.
   *
   * @throws UserError for a mistake of the caller: an unknown option, bytes that are not UTF-8, a format that was not loaded
   */
  readonly lint: (draft: string | Uint8Array, options?: LintOptions) => Report;
  /** The same, but loads what this draft needs first: for few drafts and a fast start. */
  readonly lintAsync: (draft: string | Uint8Array, options?: LintOptions) => Promise<Report>;
  /** The files that a draft's front matter names, for a caller who can read them: `lint` reads none. */
  readonly filesNamedIn: (draft: string | Uint8Array, options?: LintOptions) => Promise<NamedFiles>;
  /** The complete configuration that is in force for a path. */
  readonly configOf: (path?: string) => Config;
}

/** What a linter loads at once; by default all that `lint` may need. */
export interface LoadOptions {
  /** The formats of the drafts and of their sources; none when only `lintAsync` is used. */
  readonly formats?: readonly DraftFormat[];
}

/**
 * Judges one draft, loading only what it needs.
 *
 * @throws UserError for a mistake of the caller: an unknown option, a rule that does not exist, bytes that are not UTF-8
 */
export async function lint(draft: string | Uint8Array, options: LintOptions = {}): Promise<Report> {
  const linter = await createLinter({}, { formats: [] });
  return linter.lintAsync(draft, options);
}

/**
 * Makes a linter for many drafts.
 *
 * @throws UserError when the configuration is wrong, with the place in it and the nearest name
 */
export async function createLinter(config: Config = {}, load: LoadOptions = {}): Promise<Linter> {
  checkLoadOptions(load);
  const { formats = ALL_FORMATS } = load;
  const checked = await checkConfig(config, RULES);
  checkWords(checked);
  const parsers = formats.length > 0 ? await loadParsers(formats) : NO_PARSERS;
  return {
    lint: (draft, options = {}) => {
      const { text, resolved } = accept(draft, options, checked);
      return reportOn(readInputs(text, options, resolved, parsers), resolved, checked);
    },
    lintAsync: async (draft, options = {}) => {
      const { text, resolved } = accept(draft, options, checked);
      const own = await loadParsersFor(text, options, resolved);
      return reportOn(readInputs(text, options, resolved, own), resolved, checked);
    },
    filesNamedIn: async (draft, options = {}) => {
      const { text, resolved } = accept(draft, options, checked);
      return namedFilesOf(text, resolved);
    },
    configOf: (path) => printableConfig(resolveConfig(checked, path), checked),
  };
}

const ALL_FORMATS: readonly DraftFormat[] = ['html', 'markdown', 'mdx', 'text'];

/** The text of a draft and the configuration that holds for it. */
function accept(draft: unknown, options: LintOptions, checked: CheckedConfig) {
  checkLintOptions(options, checked.rules);
  const { path, rules, gate } = options;
  const call = { ...(rules && { rules }), ...(gate && { gate }) };
  return { text: draftText(draft), resolved: resolveConfig(checked, path, call) };
}

function reportOn({ article, context }: Inputs, config: ResolvedConfig, checked: CheckedConfig): Report {
  const { rules, maxFindings } = checked;
  const isJudged = article.substance === 'article';
  return buildReport({
    article,
    sources: context.sources,
    outcome: isJudged ? outcomeOf(article, context, config, rules) : nothingRun(config),
    config,
    rules,
    maxFindings,
    measures: isJudged ? measuresOf(article, context, config) : null,
    version: VERSION,
  });
}

function outcomeOf(
  article: Article,
  context: Context,
  { active, suppressions }: ResolvedConfig,
  rules: readonly Rule[],
): SilencedOutcome {
  const outcome = checkArticle(article, active, context);
  return suppressions === 'ignore' ? { ...outcome, suppressed: [] } : silence(article, outcome, rules);
}

/** The measures, with what became of unknown words when the rule that looks at them ran. */
function measuresOf(article: Article, { vocabulary }: Context, { active }: ResolvedConfig): Measures {
  const measures = measuresIn(article);
  const spelling = active.find(({ rule }) => rule.id === 'spelling-unknown')?.options.spelling;
  if (spelling === undefined) return measures;
  return {
    ...measures,
    spelling: spellingCountsIn(article, spellerOf(vocabulary, spelling as Spelling)),
    grammar: grammarMeasuresIn(article),
  };
}

function nothingRun({ active }: ResolvedConfig): SilencedOutcome {
  const rules = active.map((rule) => ({ active: rule, status: 'notApplicable' as const }));
  return { rules, findings: [], suppressed: [] };
}
