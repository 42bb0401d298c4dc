import { Ajv2020 } from 'ajv/dist/2020.js';
import type { DraftFormat } from '../../src/document/article.ts';
import type { Block } from '../../src/document/block.ts';
import { UserError } from '../../src/document/user-error.ts';
import { applyFixes } from '../../src/engine/fix.ts';
import { createLinter, type Linter } from '../../src/lint.ts';
import { formatOf, loadParser, type Parser } from '../../src/parse/parse.ts';
import { FORMATS } from '../../src/report/format.ts';
import type { Report } from '../../src/report/report.ts';
import { reportSchema } from '../../src/report/schema.ts';
import type { Drawn } from './draw.ts';
import { trespassesIn } from './printed.ts';

/** Holds drafts to what is promised of any of them. */
export interface Judge {
  readonly linter: Linter;
  /** What a draft breaks; empty where all holds. */
  readonly problemsOf: (drawn: Drawn) => readonly string[];
}

const ROUNDS = 12;
const FORMAT_NAMES = ['html', 'markdown', 'mdx', 'text'] as const satisfies readonly DraftFormat[];

/** All rules on, and every finding listed, so that all fixes are tried. */
export async function createJudge(): Promise<Judge> {
  const linter = await createLinter({ preset: 'strict', maxFindings: 1_000_000 });
  const parsers = new Map(
    await Promise.all(FORMAT_NAMES.map(async (format) => [format, await loadParser(format)] as const)),
  );
  const validate = new Ajv2020({ strict: true }).compile(reportSchema);

  const problemsOf = (subject: Drawn): readonly string[] => {
    const { draft, options } = accepted(linter, subject);
    const report = linter.lint(draft, options);
    return [
      ...(validate(report) ? [] : [`schema: ${JSON.stringify(validate.errors?.[0])}`]),
      ...placesOutside(report, draft),
      ...decodingFaults(parsers, draft, options.path),
      ...FORMATS.flatMap((name) => trespassesIn(report, name)),
      ...fixFaults(linter, report, { draft, options }),
    ];
  };
  return { linter, problemsOf: (drawn) => caught(() => problemsOf(drawn)) };
}

/** The draft without a brief that is refused as such: the rest of it is to be judged all the same. */
export function accepted(linter: Linter, subject: Drawn): Drawn {
  if (subject.options.brief === undefined) return subject;
  try {
    linter.lint('', subject.options);
    return subject;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { brief: _, ...options } = subject.options;
    return { draft: subject.draft, options };
  }
}

function caught(judge: () => readonly string[]): readonly string[] {
  try {
    return judge();
  } catch (error) {
    if (error instanceof UserError) return [];
    const { message, cause } = error as Error;
    const origin = cause instanceof Error ? cause : (error as Error);
    return [`throws: ${message} ${(origin.stack ?? '').split('\n').slice(0, 4).join(' ')}`];
  }
}

function placesOutside({ findings, suppressed }: Report, draft: string): readonly string[] {
  return [...findings, ...suppressed].flatMap(({ rule, place, fix, related = [] }) => {
    const ranges = [
      ...('field' in place ? [] : [[place.start.offset, place.end.offset] as const]),
      ...(fix?.edits.map(({ start, end }) => [start, end] as const) ?? []),
    ];
    const isWrong = ([start, end]: readonly [number, number]) =>
      start < 0 || start > end || end > draft.length;
    const isReversed = related.some(({ start, end }) => start.offset > end.offset);
    return ranges.some(isWrong) || isReversed ? [`place: of ${rule} is outside`] : [];
  });
}

/** Runs follow each other in text and source; one of equal lengths is a copy, but for white space and null characters. */
function decodingFaults(
  parsers: ReadonlyMap<DraftFormat, Parser>,
  draft: string,
  path: string | undefined,
): readonly string[] {
  const format = formatOf(path, draft);
  const { blocks, source } = parsers.get(format)!(draft, { format });
  return blocks.flatMap((block) => faultsIn(block, source)).slice(0, 3);
}

function faultsIn({ map, text, range }: Block, source: string): readonly string[] {
  let at = 0;
  let from = 0;
  for (const { textStart, textEnd, sourceStart, sourceEnd } of map) {
    if (textStart !== at || sourceStart < from || sourceEnd <= sourceStart || sourceEnd > source.length)
      return [
        `decoding: the run ${JSON.stringify([textStart, textEnd, sourceStart, sourceEnd])} is out of order`,
      ];
    const copy = source.slice(sourceStart, sourceEnd);
    const piece = text.slice(textStart, textEnd);
    if (copy.length === piece.length && plain(copy) !== plain(piece))
      return [`decoding: ${JSON.stringify(piece)} is no copy of ${JSON.stringify(copy)}`];
    at = textEnd;
    from = sourceEnd;
  }
  return at === text.length && range.end <= source.length ? [] : ['decoding: the runs end before the text'];
}

function plain(text: string): string {
  return text.replace(/[\s\0]/g, ' ');
}

function fixFaults(linter: Linter, first: Report, { draft, options }: Drawn): readonly string[] {
  const all = applyFixes(draft, first.findings, { suggestions: true });
  if (all.applied > 0) linter.lint(all.draft, options);
  let text = draft;
  let report = first;
  for (let round = 0; round < ROUNDS; round++) {
    const { draft: fixed, applied } = applyFixes(text, report.findings);
    if (applied === 0) return [];
    text = fixed;
    report = linter.lint(text, options);
  }
  const left = report.findings.filter(({ fix }) => fix?.safe).map(({ rule }) => rule);
  return left.length > 0 ? [`fixes: ${[...new Set(left)].join(', ')} never come to rest`] : [];
}
