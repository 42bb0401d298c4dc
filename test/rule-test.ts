import { describe, expect, test } from 'vitest';
import type { Article, DraftFormat } from '../src/document/article.ts';
import type { Brief } from '../src/document/brief.ts';
import { isFieldPlace } from '../src/document/place.ts';
import { checkArticle } from '../src/engine/check.ts';
import type { Context, Language } from '../src/engine/context.ts';
import type { Finding } from '../src/engine/finding.ts';
import { defaultsOf } from '../src/engine/options.ts';
import type { Rule } from '../src/engine/rule.ts';
import type { Severity } from '../src/engine/severity.ts';
import { loadParser, type ParseOptions } from '../src/parse/parse.ts';

/** A draft with what comes with it; one of `html`, `markdown`, `mdx`, `text` holds it. `⟦…⟧` marks an expected place. */
export interface RuleCase {
  readonly html?: string;
  readonly markdown?: string;
  readonly mdx?: string;
  readonly text?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly keyphrase?: string;
  readonly synonyms?: readonly string[];
  readonly metadata?: ParseOptions['metadata'];
  readonly path?: string;
  readonly extent?: 'full' | 'fragment';
  readonly brief?: Partial<Brief>;
  /** What the draft was written from; `⟦…⟧` in it marks related places. */
  readonly sources?: readonly string[];
  readonly language?: Language;
  readonly words?: readonly string[];
}

export interface ReportingCase extends RuleCase {
  /** In the order of the marks; findings on metadata fields come first and name their `field`. */
  readonly finds?: readonly ExpectedFinding[];
  /** The draft after all fixes, when the rule has some. */
  readonly fixed?: string;
}

export interface ExpectedFinding {
  readonly message?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly severity?: Severity;
  readonly field?: string;
}

export interface RuleTable {
  readonly accepts: Readonly<Record<string, RuleCase>>;
  readonly reports: Readonly<Record<string, ReportingCase>>;
  /** Cases in which the rule has nothing to judge. */
  readonly ignores?: Readonly<Record<string, RuleCase>>;
}

/** Runs a rule over a table of drafts. */
export function testRule(rule: Rule, table: RuleTable): void {
  describe(rule.id, () => {
    test.each(Object.entries(table.accepts))('accepts %s', async (_, given) => {
      const { findings } = await runRule(rule, given);
      expect(findings.map(asText(given))).toEqual([]);
    });
    test.each(Object.entries(table.ignores ?? {}))('is not applicable to %s', async (_, given) => {
      const { status } = await runRule(rule, given);
      expect(status).toBe('notApplicable');
    });
    test.each(Object.entries(table.reports))('reports %s', async (_, given) => {
      await expectReports(rule, given);
    });
  });
}

/** Runs a rule over one draft. */
export async function runRule(rule: Rule, given: RuleCase) {
  const { draft } = unmarked(draftOf(given).draft);
  const article = await articleOf(given, draft);
  const active = {
    rule,
    severity: rule.severity === 'off' ? ('warning' as const) : rule.severity,
    options: { ...defaultsOf(rule.options), ...given.options },
  };
  const outcome = checkArticle(article, [active], await contextOf(given));
  return { article, findings: outcome.findings, status: outcome.rules[0]!.status };
}

async function expectReports(rule: Rule, given: ReportingCase): Promise<void> {
  const { draft, marks } = unmarked(draftOf(given).draft);
  const { findings } = await runRule(rule, given);
  const placed = findings.filter((finding) => !isFieldPlace(finding.place));
  expect(placed.map(asText(given))).toEqual(marks.map(([start, end]) => draft.slice(start, end)));
  expect(placed.map(({ place }) => place)).toEqual(marks.map(([start, end]) => ({ start, end })));
  expect(findings.length).toBeGreaterThan(0);
  if (given.finds) expect(findings.map(comparable)).toMatchObject(given.finds);
  if (given.finds) expect(findings).toHaveLength(given.finds.length);
  if (given.fixed !== undefined) expect(fixed(draft, findings)).toBe(given.fixed);
  if (given.sources) expectRelated(given.sources, findings);
}

function expectRelated(sources: readonly string[], findings: readonly Finding[]): void {
  const marked = sources.flatMap((source, index) =>
    unmarked(source).marks.map(([start, end]) => ({ source: index, start, end })),
  );
  if (marked.length > 0) expect(findings.flatMap(({ related }) => related ?? [])).toEqual(marked);
}

function comparable({ messageId, data, severity, place }: Finding): ExpectedFinding {
  return { message: messageId, data, severity, ...(isFieldPlace(place) && { field: place.field }) };
}

function asText(given: RuleCase): (finding: Finding) => string {
  const { draft } = unmarked(draftOf(given).draft);
  return ({ place }) => (isFieldPlace(place) ? `@${place.field}` : draft.slice(place.start, place.end));
}

function fixed(draft: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? []).sort((a, b) => b.start - a.start);
  return edits.reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), draft);
}

function draftOf(given: RuleCase): { draft: string; format: DraftFormat } {
  for (const format of ['html', 'markdown', 'mdx', 'text'] as const) {
    const draft = given[format];
    if (draft !== undefined) return { draft, format };
  }
  throw new Error('A rule case needs one of html, markdown, mdx, text.');
}

async function articleOf(given: RuleCase, draft: string): Promise<Article> {
  const { format } = draftOf(given);
  const { keyphrase, synonyms, metadata, path, extent } = given;
  return (await loadParser(format))(draft, {
    format,
    keyphrase,
    synonyms,
    metadata,
    path,
    extent: extent ?? 'auto',
  });
}

async function contextOf(given: RuleCase): Promise<Context> {
  const parse = await loadParser('text');
  return {
    ...(given.brief && { brief: { unparsed: [], ambiguous: [], orders: [], places: {}, ...given.brief } }),
    sources: (given.sources ?? []).map((source) => parse(unmarked(source).draft, { format: 'text' })),
    language: given.language ?? 'fr-FR',
    vocabulary: { words: given.words ?? [], dictionaries: [] },
  };
}

/** Takes the `⟦…⟧` out of a draft; marks may nest. */
export function unmarked(marked: string): { draft: string; marks: [number, number][] } {
  const marks: [number, number][] = [];
  const open: number[] = [];
  let draft = '';
  for (const character of marked) {
    if (character === '⟦') open.push(marks.push([draft.length, -1]) - 1);
    else if (character === '⟧') marks[open.pop()!]![1] = draft.length;
    else draft += character;
  }
  return { draft, marks: marks.sort((a, b) => a[0] - b[0] || a[1] - b[1]) };
}
