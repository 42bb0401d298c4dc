import type { DraftFormat } from '../document/article.ts';
import { UserError } from '../document/user-error.ts';
import type { ResolvedConfig } from '../engine/resolve-config.ts';
import type { parseBrief } from '../parse/brief.ts';
import { formatOf, loadParser, type Parser } from '../parse/parse.ts';
import { frontMatterOf, namesField } from './front-matter.ts';
import { givenSources, sourceFormat, textOfSource } from './inputs.ts';
import type { LintOptions } from './options.ts';

/** The parsers at hand. */
export interface Parsers {
  /** The parser of a text; one that was loaded for one draft serves that draft only. */
  readonly of: (format: DraftFormat, text: string) => Parser;
  readonly brief: typeof parseBrief;
}

/** What a linter has that loads for each draft. */
export const NO_PARSERS: Parsers = { of: notLoaded, brief: notNeeded };

/** Loads parsers that serve any draft of some formats. */
export async function loadParsers(formats: readonly DraftFormat[]): Promise<Parsers> {
  const { parseBrief } = await import('../parse/brief.ts');
  const parsers = new Map<DraftFormat, Parser>();
  for (const format of ['text', ...formats] as const) {
    if (!parsers.has(format)) parsers.set(format, await loadParser(format));
  }
  return { of: (format) => parsers.get(format) ?? notLoaded(format), brief: parseBrief };
}

/** Loads what one draft and what comes with it need, and nothing else. */
export async function loadParsersFor(
  text: string,
  options: LintOptions,
  config: ResolvedConfig,
): Promise<Parsers> {
  const head = frontMatterOf(text);
  const hasBrief = options.brief !== undefined || namesField(head, 'brief', config);
  const brief = hasBrief ? (await import('../parse/brief.ts')).parseBrief : notNeeded;
  const parts = [
    { format: options.format ?? formatOf(options.path, text), text },
    ...givenSources(options).map((source) => ({ format: sourceFormat(source), text: textOfSource(source) })),
  ];
  const loaded: { format: DraftFormat; text: string; parse: Parser }[] = [];
  for (const part of parts) loaded.push({ ...part, parse: await loadParser(part.format, part.text) });

  // A source that the brief or the front matter holds is found later, and may open with anything.
  const mayHoldSource = hasBrief || namesField(head, 'sourceText', config);
  const parseFound = mayHoldSource ? await loadParser('text') : undefined;
  return {
    of: (format, text) =>
      loaded.find((part) => part.format === format && part.text === text)?.parse ??
      parseFound ??
      notLoaded(format),
    brief,
  };
}

function notNeeded(): never {
  throw new Error('A brief was read that nobody announced.');
}

function notLoaded(format: DraftFormat): never {
  throw new UserError(
    `The linter was made without the format ${format}: add it to the formats of createLinter, or use lintAsync.`,
  );
}
