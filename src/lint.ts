import { RULES } from '../rules/index.ts';
import type { DraftFormat } from './document/article.ts';
import { UserError } from './document/user-error.ts';
import { checkArticle } from './engine/check.ts';
import type { Config } from './engine/config.ts';
import { printableConfig } from './engine/printable-config.ts';
import {
  type CheckedConfig,
  checkConfig,
  type ResolvedConfig,
  resolveConfig,
} from './engine/resolve-config.ts';
import { type SilencedOutcome, silence } from './engine/silence.ts';
import { measuresIn } from './french/measures.ts';
import { draftText } from './lint/draft-text.ts';
import { type Inputs, type Parsers, readInputs, sourceFormat } from './lint/inputs.ts';
import { checkLintOptions, type LintOptions } from './lint/options.ts';
import { formatOf, loadParser, type Parser } from './parse/parse.ts';
import { buildReport } from './report/build-report.ts';
import type { Report } from './report/report.ts';
import { VERSION } from './report/version.ts';

/** Judges drafts under one configuration. Everything is loaded: it works synchronously. */
export interface Linter {
  /**
   * Judges a draft, given as text or as its bytes.
   *
   * @throws UserError for a mistake of the caller: an unknown option, bytes that are not UTF-8
   */
  readonly lint: (draft: string | Uint8Array, options?: LintOptions) => Report;
  /** The complete configuration that is in force for a path. */
  readonly configOf: (path?: string) => Config;
}

/** What a linter loads; by default all it may need. */
export interface LoadOptions {
  /** The formats of the drafts and of their sources. */
  readonly formats?: readonly DraftFormat[];
}

/**
 * Judges one draft, loading only what it needs.
 *
 * @throws UserError for a mistake of the caller: an unknown option, a rule that does not exist, bytes that are not UTF-8
 */
export async function lint(draft: string | Uint8Array, options: LintOptions = {}): Promise<Report> {
  const text = draftText(draft);
  const config = await checkConfig({}, RULES);
  checkLintOptions(options, config.rules);
  const parsers = await parsersFor(text, options);
  return lintText(text, options, config, parsers);
}

/**
 * Makes a linter for many drafts.
 *
 * @throws UserError when the configuration is wrong, with the place in it and the nearest name
 */
export async function createLinter(config: Config = {}, load: LoadOptions = {}): Promise<Linter> {
  const checked = await checkConfig(config, RULES);
  const formats = load.formats ?? ['html', 'markdown', 'mdx', 'text'];
  const parsers = await loadParsers(formats, true);
  return {
    lint: (draft, options = {}) => {
      checkLintOptions(options, checked.rules);
      return lintText(draftText(draft), options, checked, parsers);
    },
    configOf: (path) => printableConfig(resolveConfig(checked, path), checked),
  };
}

function lintText(text: string, options: LintOptions, checked: CheckedConfig, parsers: Parsers): Report {
  const { rules, gate } = options;
  const config = resolveConfig(checked, options.path, { ...(rules && { rules }), ...(gate && { gate }) });
  const inputs = readInputs(text, options, config, parsers);
  return reportOn(inputs, config, checked);
}

function reportOn({ article, context }: Inputs, config: ResolvedConfig, { rules }: CheckedConfig): Report {
  const isJudged = article.substance === 'article';
  return buildReport({
    article,
    sources: context.sources,
    outcome: isJudged
      ? silence(article, checkArticle(article, config.active, context), rules)
      : nothingRun(config),
    config,
    rules,
    measures: isJudged ? measuresIn(article) : null,
    version: VERSION,
  });
}

function nothingRun({ active }: ResolvedConfig): SilencedOutcome {
  const rules = active.map((rule) => ({ active: rule, status: 'notApplicable' as const }));
  return { rules, findings: [], suppressed: [] };
}

// A key of the front matter: what is said of it elsewhere in the draft only loads the brief's parser for nothing.
const BRIEF_KEY = /^["'\s]*brief["'\s]*[:=]/m;

async function parsersFor(text: string, { path, format, brief, source, sources = [] }: LintOptions) {
  const others = source === undefined ? sources : [source, ...sources];
  const formats = [format ?? formatOf(path, text), ...others.map(sourceFormat)];
  return loadParsers(formats, brief !== undefined || BRIEF_KEY.test(text));
}

async function loadParsers(formats: readonly DraftFormat[], withBrief: boolean): Promise<Parsers> {
  const brief = withBrief ? await import('./parse/brief.ts') : undefined;
  const parsers = new Map<DraftFormat, Parser>();
  for (const format of ['text', ...formats] as const) {
    if (!parsers.has(format)) parsers.set(format, await loadParser(format));
  }
  return {
    of: (format) => parsers.get(format) ?? notLoaded(format),
    brief: (input) => brief!.parseBrief(input),
  };
}

function notLoaded(format: DraftFormat): never {
  throw new UserError(
    `The linter was made without the format ${format}: add it to the formats of createLinter.`,
  );
}
